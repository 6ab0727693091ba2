package org.caiqiao.club.agenda;

import org.caiqiao.club.meetings.SlotTime;

/**
 * A meeting with its time and table, read at once.
 *
 * @param meeting the meeting
 * @param time when it is
 * @param table the name of its table
 * @param room where the table stands; may be empty
 */
record Placed(Meeting meeting, SlotTime time, String table, String room) {

	MeetingPlace place() {
		return new MeetingPlace(this.time, this.table, this.room);
	}

	MeetingProfile profile() {
		return this.meeting.profile(place());
	}

}
