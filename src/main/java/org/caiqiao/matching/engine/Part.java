package org.caiqiao.matching.engine;

/** A part of a text. */
public enum Part {

	TITLE, KEYWORDS, TEXT;

	/** Whether its words count as much as those of a title. */
	boolean prominent() {
		return this != TEXT;
	}

}
