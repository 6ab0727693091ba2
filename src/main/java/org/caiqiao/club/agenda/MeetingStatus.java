package org.caiqiao.club.agenda;

/** Whether a meeting that was told takes place. */
public enum MeetingStatus {

	PLANNED, CANCELLED

}
