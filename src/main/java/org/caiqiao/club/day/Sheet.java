package org.caiqiao.club.day;

import java.util.List;

import org.caiqiao.club.agenda.MeetingPlace;

/**
 * What one participant gets printed: its code and its meetings.
 *
 * @param entry the participant
 * @param qr its code as a picture
 * @param rows its meetings
 */
record Sheet(DayBoard.Entry entry, QrCode qr, List<Row> rows) {

	static Sheet of(DayBoard.Entry entry) {
		return new Sheet(entry, QrCode.of(entry.code()), entry.meetings()
			.stream()
			.map(meeting -> new Row(meeting.place(), meeting.other(entry.member().kind(), entry.member().id()).name()))
			.toList());
	}

	/**
	 * A meeting.
	 *
	 * @param place when and where
	 * @param with the other side's name
	 */
	record Row(MeetingPlace place, String with) {
	}

}
