package org.caiqiao.club.followup;

/** Where the two sides stand later. */
enum Progress {

	NO_CONTACT, IN_CONTACT, MET_AGAIN, TRIAL, CONTRACT, JOINT_LAB, ENDED

}
