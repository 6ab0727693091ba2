package org.caiqiao.club.report;

import org.jspecify.annotations.Nullable;

/**
 * A part of a whole.
 *
 * @param part how many
 * @param whole of how many
 */
record Share(long part, long whole) {

	/** In percent, rounded; null where there is no whole. */
	public @Nullable Long percent() {
		return (this.whole > 0) ? Math.round(100.0 * this.part / this.whole) : null;
	}

	/** Whether it reaches this many percent; false where there is no whole. */
	public boolean reaches(long percent) {
		return this.whole > 0 && 100 * this.part >= percent * this.whole;
	}

}
