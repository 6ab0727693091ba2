package org.caiqiao.club;

import jakarta.persistence.Embeddable;

/**
 * What the office writes to thank those who came to an event, as it was typed.
 *
 * @param subject in a line
 * @param words some lines
 */
@Embeddable
public record ThankingWords(String subject, String words) {

	/** As one text: the subject is its first line. */
	public String joined() {
		return this.subject + "\n" + this.words;
	}

	/** What was joined. */
	public static ThankingWords of(String joined) {
		int end = joined.indexOf('\n');
		return (end < 0) ? new ThankingWords(joined, "")
				: new ThankingWords(joined.substring(0, end), joined.substring(end + 1));
	}

}
