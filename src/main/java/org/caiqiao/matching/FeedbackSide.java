package org.caiqiao.matching;

/** For whom somebody speaks who judges a pair. */
public enum FeedbackSide {

	/** For the company that has the need. */
	NEED,
	/** For those who have the achievement, or for the expert. */
	OFFER,
	/** For the talent office: a judgement to learn from, which hides nothing. */
	OFFICE,
	/** For nobody: it follows from what the two sides did. */
	DEED

}
