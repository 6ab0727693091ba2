package org.caiqiao.matching.engine;

/** What can be matched. A pair always has one side that asks and one that offers. */
public enum Kind {

	/** A need: the side that asks. */
	NEED,

	/** A research result. */
	ACHIEVEMENT,

	/** A person: usually several pieces, one for each proof of what they can do. */
	EXPERT;

	/** Whether it is the side that asks. */
	public boolean asks() {
		return this == NEED;
	}

}
