package org.caiqiao.savedsearch;

import java.time.Period;

/** How often somebody wants to hear of what is new. */
enum Frequency {

	DAILY(Period.ofDays(1)), WEEKLY(Period.ofDays(7)),
	/** Not for the time being. */
	PAUSED(Period.ZERO);

	private final Period every;

	Frequency(Period every) {
		this.every = every;
	}

	Period every() {
		return this.every;
	}

}
