package org.caiqiao.matching;

/** Why a pair is not a match. */
public enum FeedbackReason {

	/** It solves another problem. */
	OTHER_PROBLEM,
	/** It does not reach what the need asks for. */
	TOO_WEAK,
	/** It is not ready enough, or not in time. */
	TOO_EARLY,
	/** It costs more than the need allows. */
	TOO_COSTLY,
	/** It was tried already. */
	TRIED,
	/** The two know each other already. */
	KNOWN,
	/** The two should not be brought together, whatever their texts say. */
	CONFLICT,
	/** Another reason, told in words. */
	OTHER;

	/**
	 * Whether it says that the two texts do not fit. What is too dear, too early, tried
	 * or known already, or in a conflict of interest, may fit very well.
	 */
	boolean ofTexts() {
		return this == OTHER_PROBLEM || this == TOO_WEAK || this == OTHER;
	}

}
