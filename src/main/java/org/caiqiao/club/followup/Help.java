package org.caiqiao.club.followup;

/** Whether the office can do something for a side. */
enum Help {

	NO, CALL

}
