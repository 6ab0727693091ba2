package org.caiqiao.club;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What one person is told of meetings at an event.
 *
 * @param event the event
 * @param lines one for each meeting, by time; at least one
 */
public record MeetingLetter(ClubEventProfile event, List<Line> lines) {

	/**
	 * What is told of one meeting.
	 *
	 * @param own the member that the person acts for
	 * @param other whom it meets
	 * @param before when and where they knew it to be; null where it is new to them
	 * @param now when and where it is; null where it was called off
	 * @param why why it was called off, as the name of a message and words; null where it
	 * was not
	 * @param item how it stands in calendars
	 */
	public record Line(Participant own, Participant other, @Nullable MeetingAt before, @Nullable MeetingAt now,
			@Nullable Why why, CalendarItem item) {
	}

	/**
	 * Why a meeting was called off.
	 *
	 * @param key code of the message that says it
	 * @param words what the office wrote; may be empty
	 */
	public record Why(String key, String words) {
	}

}
