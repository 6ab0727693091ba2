package org.caiqiao.exchange.rows;

import java.util.Locale;

/** What a file can bring. */
public enum ImportKind {

	NEEDS("need"), ACHIEVEMENTS("achievement"), EXPERTS("expert"), COMPANIES("company");

	private final String subject;

	ImportKind(String subject) {
		this.subject = subject;
	}

	/** One of them, in message keys and in the list of column names. */
	public String subject() {
		return this.subject;
	}

	/** All of them, in addresses and on the command line. */
	public String path() {
		return name().toLowerCase(Locale.ROOT);
	}

}
