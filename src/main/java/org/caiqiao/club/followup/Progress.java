package org.caiqiao.club.followup;

/** Where the two sides stand later. */
enum Progress {

	NO_CONTACT, IN_CONTACT, MET_AGAIN, TRIAL, CONTRACT, JOINT_LAB, ENDED;

	/** Whether it is at least as far as another; what ended is not on its way. */
	boolean reaches(Progress least) {
		return this != ENDED && compareTo(least) >= 0;
	}

}
