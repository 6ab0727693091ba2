package org.caiqiao.club;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What other modules may know of an event.
 *
 * @param id the event
 * @param number its number in the club's history (期), from 1
 * @param content what is said of it
 * @param lineUp who and what it brings together
 * @param status where it stands
 * @param cancelReason why it does not take place; null unless it was cancelled
 * @param taken persons that have a place
 * @param calendarUid its name in calendars, for good
 * @param calendarSequence how often its entry in calendars changed
 * @param changedAt when it was written last
 * @param version of what was written: whoever rewrites it says which one was read
 * @param demo whether it is invented
 */
public record ClubEventProfile(ClubEventId id, int number, EventContent content, LineUp lineUp, EventStatus status,
		@Nullable String cancelReason, int taken, UUID calendarUid, int calendarSequence, Instant changedAt,
		int version, boolean demo) {

	/** Persons that can still get a place. */
	public int placesLeft() {
		return this.content.capacity() - this.taken;
	}

}
