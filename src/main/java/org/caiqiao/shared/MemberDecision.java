package org.caiqiao.shared;

import java.util.Map;

/** What brings a member from one state to the next. */
public enum MemberDecision {

	/** The office lets an applicant in. */
	APPROVE(MemberStatus.PENDING, MemberStatus.APPROVED, false),
	/** The office does not let an applicant in. */
	DECLINE(MemberStatus.PENDING, MemberStatus.DECLINED, true),
	/** The office hides a member for now. */
	SUSPEND(MemberStatus.APPROVED, MemberStatus.SUSPENDED, true),
	/** The office shows a hidden member again. */
	RESUME(MemberStatus.SUSPENDED, MemberStatus.APPROVED, false),
	/** A declined member has corrected its entry and asks again. */
	APPLY_AGAIN(MemberStatus.DECLINED, MemberStatus.PENDING, false);

	private final MemberStatus from;

	private final MemberStatus to;

	private final boolean reasoned;

	MemberDecision(MemberStatus from, MemberStatus to, boolean reasoned) {
		this.from = from;
		this.to = to;
		this.reasoned = reasoned;
	}

	/** Whether it can be taken about a member in this state. */
	public boolean fits(MemberStatus status) {
		return status == this.from && status.canTransitionTo(this.to);
	}

	/** The state it leads to. */
	public MemberStatus to() {
		return this.to;
	}

	/** Whether the member must be told why. */
	public boolean reasoned() {
		return this.reasoned;
	}

	/** Whether the office takes it, not the member. */
	public boolean ofOffice() {
		return this != APPLY_AGAIN;
	}

	/** What the audit trail keeps besides the decision itself. */
	public Map<String, String> details(String reason) {
		return this.reasoned ? Map.of("reason", reason.strip()) : Map.of();
	}

}
