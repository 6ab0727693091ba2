package org.caiqiao.exchange.web;

import org.caiqiao.exchange.rows.Severity;

/**
 * A finding as its page shows it.
 *
 * @param line the row; 0 where it is about the whole file
 * @param text what is wrong and what to do
 */
record FindingRow(long line, String heading, Severity severity, String excerpt, String text) {

	/** The tone of its badge. */
	public String tone() {
		return toneOf(this.severity);
	}

	static String toneOf(Severity severity) {
		return switch (severity) {
			case ERROR -> "bad";
			case DUPLICATE -> "warn";
			case WARNING -> "info";
		};
	}

}
