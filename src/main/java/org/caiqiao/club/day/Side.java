package org.caiqiao.club.day;

import org.caiqiao.club.Participant;
import org.caiqiao.club.agenda.MeetingProfile;

/** One of the two sides of a meeting. */
public enum Side {

	HOST, COMPANY;

	/** The one across the table. */
	public Side other() {
		return (this == HOST) ? COMPANY : HOST;
	}

	/** Who is on this side of a meeting. */
	public Participant of(MeetingProfile meeting) {
		return (this == HOST) ? meeting.host() : meeting.company();
	}

}
