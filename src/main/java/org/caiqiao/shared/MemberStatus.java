package org.caiqiao.shared;

import java.util.Set;

/** How far the office has let a member in. */
public enum MemberStatus {

	/** Registered; the office has not decided yet. */
	PENDING,
	/** Let in: seen in the listings. */
	APPROVED,
	/** Not let in, with a reason; the member may correct its entry and apply again. */
	DECLINED,
	/** Was let in and is hidden for now, with a reason. */
	SUSPENDED;

	/** Whether the office or the member may bring it from this state to that one. */
	public boolean canTransitionTo(MemberStatus next) {
		return switch (this) {
			case PENDING -> Set.of(APPROVED, DECLINED).contains(next);
			case APPROVED -> next == SUSPENDED;
			case DECLINED -> next == PENDING;
			case SUSPENDED -> next == APPROVED;
		};
	}

	/** Whether everybody may see the member. */
	public boolean visible() {
		return this == APPROVED;
	}

}
