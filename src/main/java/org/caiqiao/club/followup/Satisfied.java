package org.caiqiao.club.followup;

/** Whether a side is content with how it goes. */
enum Satisfied {

	YES, PARTLY, NO

}
