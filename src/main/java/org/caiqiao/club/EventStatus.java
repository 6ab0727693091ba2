package org.caiqiao.club;

import java.util.EnumSet;
import java.util.Set;

/** Where an event stands between its first plan and the archive. */
public enum EventStatus {

	/** Being planned; seen by the office alone. */
	DRAFT,
	/** Seen by everybody; members can't register yet. */
	ANNOUNCED,
	/** Members register themselves. */
	REGISTRATION_OPEN,
	/** Nobody registers any more but by the office; the waiting list still moves up. */
	CLOSED,
	/** It took place. */
	HELD,
	/** Its follow-up is done. */
	ARCHIVED,
	/** It does not take place; everybody reads why. */
	CANCELLED;

	/** The states of events that are still ahead and public. */
	static final Set<EventStatus> AHEAD = Set.copyOf(EnumSet.of(ANNOUNCED, REGISTRATION_OPEN, CLOSED));

	/** Whether an event may go from here to there. */
	public boolean canTransitionTo(EventStatus next) {
		return next().contains(next);
	}

	/** Whether everybody may see the event. */
	public boolean visible() {
		return this != DRAFT;
	}

	/** Whether its time, place and line-up can still be changed. */
	public boolean editable() {
		return this == DRAFT || AHEAD.contains(this);
	}

	/**
	 * Whether it can be noted who came: the office tidies up also once it took place.
	 */
	public boolean takesArrivals() {
		return editable() || this == HELD;
	}

	private Set<EventStatus> next() {
		return switch (this) {
			case DRAFT -> EnumSet.of(ANNOUNCED);
			case ANNOUNCED -> EnumSet.of(REGISTRATION_OPEN, CANCELLED);
			case REGISTRATION_OPEN -> EnumSet.of(CLOSED, CANCELLED);
			case CLOSED -> EnumSet.of(REGISTRATION_OPEN, HELD, CANCELLED);
			case HELD -> EnumSet.of(ARCHIVED);
			case ARCHIVED, CANCELLED -> EnumSet.noneOf(EventStatus.class);
		};
	}

}
