package org.caiqiao.club.day;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/** Where a participant stands on the day. */
enum Presence {

	/** Not there yet, and not needed yet. */
	EXPECTED,
	/** There in time. */
	ARRIVED,
	/** There, after its first meeting had begun. */
	LATE,
	/** Not there, though its first meeting has begun. */
	MISSING;

	/**
	 * Where somebody stands.
	 * @param arrived when it came; null where it did not yet
	 * @param needed when its first meeting begins; null where it has none
	 */
	static Presence of(@Nullable Instant arrived, @Nullable Instant needed, Instant now) {
		if (arrived != null) {
			return (needed != null && arrived.isAfter(needed)) ? LATE : ARRIVED;
		}
		return (needed != null && !now.isBefore(needed)) ? MISSING : EXPECTED;
	}

	public boolean there() {
		return this == ARRIVED || this == LATE;
	}

}
