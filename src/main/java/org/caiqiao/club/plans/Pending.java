package org.caiqiao.club.plans;

import org.jspecify.annotations.Nullable;

/**
 * A place that an officer was about to give a meeting, to be asked for once more.
 *
 * @param pair who meets
 * @param slot when
 * @param table where; null for the table that suits best
 */
record Pending(String pair, long slot, @Nullable Long table) {

	Named named(PlanTexts texts) {
		return new Named(this, texts.names().meeting(this.pair), texts.time(this.slot));
	}

	/**
	 * The same in words.
	 *
	 * @param place what to ask for
	 * @param meeting who meets
	 * @param time when
	 */
	record Named(Pending place, String meeting, String time) {
	}

}
