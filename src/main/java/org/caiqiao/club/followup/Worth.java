package org.caiqiao.club.followup;

/** What the meeting was worth to a side. */
enum Worth {

	VALUABLE, FAIR, NOT_WORTH

}
