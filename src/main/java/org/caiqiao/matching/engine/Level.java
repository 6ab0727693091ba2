package org.caiqiao.matching.engine;

/** How well a pair fits, in the four levels that transfer staff judge by. */
public enum Level {

	/** 无关. */
	NONE,

	/** 弱相关. */
	WEAK,

	/** 较强相关. */
	FAIR,

	/** 强相关. */
	STRONG

}
