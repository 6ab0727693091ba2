package org.caiqiao.club;

import java.util.Set;

/** Where a registration stands. */
public enum RegistrationStatus {

	/** Has its places. */
	REGISTERED,
	/** Waits for places. */
	WAITING,
	/** Given up; whoever registers again stands at the end of the line. */
	CANCELLED;

	/** Whether a registration may go from here to there. */
	public boolean canTransitionTo(RegistrationStatus next) {
		return switch (this) {
			case REGISTERED -> next == CANCELLED;
			case WAITING -> Set.of(REGISTERED, CANCELLED).contains(next);
			case CANCELLED -> next == WAITING;
		};
	}

	/** Whether somebody still wants to come. */
	public boolean active() {
		return this != CANCELLED;
	}

}
