package org.caiqiao.matching;

/** What somebody found of a pair. */
public enum Verdict {

	/** It is not a match. */
	NOT_A_MATCH,
	/** It is one: the two sides agreed to meet, met, or work together. */
	FITS

}
