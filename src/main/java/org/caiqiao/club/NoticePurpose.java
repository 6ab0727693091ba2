package org.caiqiao.club;

/** Why a member is written to about an event. */
public enum NoticePurpose {

	/** The office asks a company to register. */
	INVITE_COMPANY,
	/** The office invites an expert as a guest. */
	INVITE_EXPERT,
	/** It has not said yet whom it wants to meet. */
	REMIND_OF_WISHES

}
