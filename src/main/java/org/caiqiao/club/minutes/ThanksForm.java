package org.caiqiao.club.minutes;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.caiqiao.club.ThankingWords;
import org.jspecify.annotations.Nullable;

/** What the office thanks those who came with, as its page sends it. */
record ThanksForm(@NotBlank @Size(max = 120) @Nullable String subject,
		@NotBlank @Size(max = 2000) @Nullable String words) {

	static ThanksForm of(ThankingWords words) {
		return new ThanksForm(words.subject(), words.words());
	}

	/** What was typed; a subject is one line, whatever was sent. */
	ThankingWords typed() {
		return new ThankingWords((this.subject != null) ? this.subject.replaceAll("\\s+", " ") : "",
				(this.words != null) ? this.words : "");
	}

}
