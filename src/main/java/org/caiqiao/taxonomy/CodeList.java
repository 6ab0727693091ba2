package org.caiqiao.taxonomy;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The code lists of the portal; each exists in one or more dated versions. */
public enum CodeList {

	/** Fields of the club's events: the office's own list. */
	FIELD(false),
	/** GB/T 4754 sections (a letter) and their divisions (two digits). */
	INDUSTRY(true),
	/**
	 * GB/T 13745 branches (a letter) and their first-level disciplines (three digits).
	 */
	DISCIPLINE(true),
	/** Strategic emerging industries: fields (1) and their groups (1.1). */
	STRATEGIC_INDUSTRY(true),
	/** Technical fields used when a technology contract is registered. */
	TECHNICAL_FIELD(false),
	/** Technology readiness 1 to 9, each under a rough stage of the office's own. */
	TRL(true),
	/** GB/T 2260 divisions: the provinces, and the districts of Beijing. */
	DIVISION(false);

	private final boolean codesKnown;

	CodeList(boolean codesKnown) {
		this.codesKnown = codesKnown;
	}

	/** What stands for the list in the address of a page, such as strategic-industry. */
	String address() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	static Optional<CodeList> at(String address) {
		return Arrays.stream(values()).filter(list -> list.address().equals(address)).findFirst();
	}

	/** Whether people know the codes, so that a choice shows them before the name. */
	boolean codesKnown() {
		return this.codesKnown;
	}

}
