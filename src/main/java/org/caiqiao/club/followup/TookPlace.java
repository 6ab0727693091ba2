package org.caiqiao.club.followup;

/** Whether the meeting took place, as one side saw it. */
enum TookPlace {

	YES, THEY_MISSED, WE_MISSED,
	/** Both were there, or neither, and nothing came about. */
	FELL_THROUGH

}
