package org.caiqiao.club.meetings;

import org.caiqiao.club.MemberKind;

/** What a conflict rule of an event keeps apart, or puts in order. */
public enum RuleKind {

	/** Two companies that do not share a slot of an expert. */
	COMPETITORS(MemberKind.COMPANY, MemberKind.COMPANY),
	/** Two companies of which an expert meets only one. */
	EXCLUSIVE(MemberKind.COMPANY, MemberKind.COMPANY),
	/** An expert and a company that do not meet. */
	NEVER_TOGETHER(MemberKind.EXPERT, MemberKind.COMPANY),
	/** A company that belongs to an institution, whose experts it knows anyway. */
	OWN_INSTITUTION(MemberKind.INSTITUTION, MemberKind.COMPANY),
	/** A company that meets both experts meets the first one earlier. */
	EXPERT_FIRST(MemberKind.EXPERT, MemberKind.EXPERT),
	/** An expert who meets both companies meets the first one earlier. */
	COMPANY_FIRST(MemberKind.COMPANY, MemberKind.COMPANY);

	private final MemberKind one;

	private final MemberKind other;

	RuleKind(MemberKind one, MemberKind other) {
		this.one = one;
		this.other = other;
	}

	/** What the first of the two is. */
	MemberKind one() {
		return this.one;
	}

	/** What the second of the two is. */
	MemberKind other() {
		return this.other;
	}

	/** Whether both are members of the same kind, so that nobody can be both. */
	boolean alike() {
		return this.one == this.other;
	}

	/** Whether the pair is the same rule the other way round. */
	boolean mutual() {
		return this == COMPETITORS || this == EXCLUSIVE;
	}

}
