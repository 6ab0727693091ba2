package org.caiqiao.exchange.web;

import org.caiqiao.exchange.rows.Severity;

/**
 * Findings of one kind, as a link that narrows the list to them.
 *
 * @param label what they are, in the reader's language
 * @param url the list with only them; the whole list where it is narrowed to them already
 */
record GroupLink(Severity severity, String label, long count, String url, boolean chosen) {

	/** The tone of its badge. */
	public String tone() {
		return FindingRow.toneOf(this.severity);
	}

}
