package org.caiqiao.club.questions;

import java.util.Arrays;
import java.util.List;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.caiqiao.club.ClubEventId;
import org.caiqiao.club.MemberKind;
import org.caiqiao.shared.Rejected;
import org.caiqiao.shared.Texts;
import org.jspecify.annotations.Nullable;

/**
 * A question as its page sends it.
 *
 * @param kind whom it is for; null for everybody
 * @param choices what can be chosen, one a line; blank where one writes freely
 */
record QuestionForm(@NotBlank @Size(max = 200) @Nullable String text, @Nullable MemberKind kind,
		@Size(max = 1000) @Nullable String choices, @Nullable Boolean required) {

	private static final int MOST_CHOICES = 12;

	private static final int LONGEST_CHOICE = 60;

	static QuestionForm empty() {
		return new QuestionForm("", null, "", null);
	}

	/**
	 * What was typed.
	 * @throws Rejected where the choices are none
	 */
	EventQuestion toQuestion(ClubEventId event) {
		List<String> lines = Arrays.stream(Texts.of(this.choices).split("\\R"))
			.map(String::strip)
			.filter(line -> !line.isEmpty())
			.distinct()
			.toList();
		if (lines.size() == 1 || lines.size() > MOST_CHOICES
				|| lines.stream().anyMatch(line -> line.length() > LONGEST_CHOICE)) {
			throw Rejected.field("choices", "questions.choices.odd", MOST_CHOICES, LONGEST_CHOICE);
		}
		return new EventQuestion(event, this.kind, Texts.of(this.text), lines, Boolean.TRUE.equals(this.required));
	}

}
