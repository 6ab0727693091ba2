package org.caiqiao.club.followup;

/** What a side wants to do next. */
enum NextStep {

	MEET_AGAIN, EXCHANGE, CONTRACT, NOTHING

}
