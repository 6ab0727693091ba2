package org.caiqiao.achievement;

import org.jspecify.annotations.Nullable;

/**
 * What the unit that owns an achievement said to its transfer: a central institute's
 * researchers can't sign alone.
 */
public enum UnitConsent {

	GRANTED, NOT_NEEDED, PENDING, REFUSED;

	/** Whether the way is open; null while nobody decided. */
	public @Nullable Boolean given() {
		return switch (this) {
			case GRANTED, NOT_NEEDED -> true;
			case REFUSED -> false;
			case PENDING -> null;
		};
	}

}
