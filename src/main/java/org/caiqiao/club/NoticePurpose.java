package org.caiqiao.club;

import java.util.Locale;

/** Why a member is written to about an event. */
public enum NoticePurpose {

	/** The office asks a company to register. */
	INVITE_COMPANY,
	/** The office invites an expert as a guest. */
	INVITE_EXPERT,
	/** A wish of a company that got no place is offered for another event. */
	OFFER_LEFT_OVER,
	/** It has not said yet whom it wants to meet. */
	REMIND_OF_WISHES,
	/** The office thanks it for having come. */
	THANKS;

	/** Whether somebody is asked to come. */
	public boolean invites() {
		return this == INVITE_COMPANY || this == INVITE_EXPERT;
	}

	/**
	 * What mails of it are called; their texts are {@code mail.<name>.subject} and so on.
	 */
	public String mail() {
		return "club-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
