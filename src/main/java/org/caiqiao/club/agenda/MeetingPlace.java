package org.caiqiao.club.agenda;

import java.time.Duration;

import org.caiqiao.club.meetings.MeetingData;
import org.caiqiao.club.meetings.SlotTime;

/**
 * When and where a meeting is, in words that stay right when the event's setup changes.
 *
 * @param time when
 * @param table the name of the table
 * @param room where the table stands; may be empty
 */
public record MeetingPlace(SlotTime time, String table, String room) {

	static MeetingPlace of(MeetingData.Slot slot, MeetingData.Table table) {
		return new MeetingPlace(slot.time(), table.name(), table.room());
	}

	/** The same place, so much later. */
	MeetingPlace later(Duration by) {
		return new MeetingPlace(this.time.later(by), this.table, this.room);
	}

}
