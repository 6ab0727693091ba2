package org.caiqiao.club.meetings;

import org.caiqiao.club.MemberKind;

/** What a conflict rule of an event keeps apart. */
public enum RuleKind {

	/** Two companies that do not share a slot of an expert. */
	COMPETITORS(MemberKind.COMPANY),
	/** Two companies of which an expert meets only one. */
	EXCLUSIVE(MemberKind.COMPANY),
	/** An expert and a company that do not meet. */
	NEVER_TOGETHER(MemberKind.EXPERT),
	/** A company that belongs to an institution, whose experts it knows anyway. */
	OWN_INSTITUTION(MemberKind.INSTITUTION);

	private final MemberKind one;

	RuleKind(MemberKind one) {
		this.one = one;
	}

	/** What the first of the two is; the second is always a company. */
	MemberKind one() {
		return this.one;
	}

	/** Whether it binds two of the same kind, in no order. */
	boolean mutual() {
		return this.one == MemberKind.COMPANY;
	}

}
