package org.caiqiao.club.meetings;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;

import org.caiqiao.club.ClubEventProfile;
import org.caiqiao.club.EventStatus;

/**
 * When wishes can be said.
 *
 * @param status where the event stands
 * @param until when members can no longer
 * @param endsAt when the office can no longer
 */
record WishWindow(EventStatus status, Instant until, Instant endsAt) {

	private static final Set<EventStatus> AHEAD = EnumSet.of(EventStatus.ANNOUNCED, EventStatus.REGISTRATION_OPEN,
			EventStatus.CLOSED);

	static WishWindow of(ClubEventProfile event, MeetingSetup setup) {
		return new WishWindow(event.status(), setup.wishesUntil(event), event.content().endsAt());
	}

	/** Whether they can be said now; the office still may after the deadline. */
	boolean open(Instant now, boolean office) {
		return AHEAD.contains(this.status) && now.isBefore(office ? this.endsAt : this.until);
	}

}
