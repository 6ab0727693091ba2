package org.caiqiao.club.agenda;

/** Why a meeting that was told does not take place. */
public enum CallOffCause {

	/** The office called this one off. */
	OFFICE,
	/** The meetings were planned anew, without it. */
	REPLANNED,
	/** One of the two no longer comes. */
	LEFT,
	/** The whole event was called off. */
	EVENT

}
