package org.caiqiao.club.meetings;

/** How much a member wants to meet another one. */
public enum WishStrength {

	/** More than the others. */
	MUST,
	/** Gladly. */
	MEET,
	/** Rather not. */
	NO

}
