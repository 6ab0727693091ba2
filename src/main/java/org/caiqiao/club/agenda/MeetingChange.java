package org.caiqiao.club.agenda;

import org.caiqiao.club.Participant;
import org.jspecify.annotations.Nullable;

/**
 * What became of one meeting when the meetings of an event were published anew.
 *
 * @param meeting the meeting
 * @param host the expert or investor
 * @param company the company
 * @param before when and where it was; null where it is new
 * @param after when and where it is now; null where it was called off
 */
public record MeetingChange(MeetingId meeting, Participant host, Participant company, @Nullable MeetingPlace before,
		@Nullable MeetingPlace after) {
}
