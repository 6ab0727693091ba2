package org.caiqiao.club.planning.model;

/** What the two sides, and the office, say to a meeting. */
public enum Standing {

	/** It has to take place. */
	MUST_MEET,

	/** It is wished for. */
	MEET,

	/** One side said no thanks. */
	NO_THANKS,

	/** A conflict rule of the office forbids it. */
	BLOCKED;

	/** Whether it may take place. */
	public boolean open() {
		return this == MUST_MEET || this == MEET;
	}

}
