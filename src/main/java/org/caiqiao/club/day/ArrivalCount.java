package org.caiqiao.club.day;

import org.caiqiao.club.ClubEventId;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells how many of those who were expected came. */
@Component
@Transactional(readOnly = true)
public class ArrivalCount {

	private final Arrivals arrivals;

	ArrivalCount(Arrivals arrivals) {
		this.arrivals = arrivals;
	}

	/** How many members came to an event. */
	public int of(ClubEventId event) {
		return this.arrivals.of(event.value()).size();
	}

}
