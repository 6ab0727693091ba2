package org.caiqiao.club;

import java.time.Instant;
import java.util.List;

/** An event as lists show it. */
record EventRow(long id, int number, EventSeries series, String title, String intro, String field, String place,
		Instant startsAt, Instant endsAt, Instant closesAt, int capacity, int taken, List<Guest> guests,
		List<Long> needs, EventStatus status, boolean demo) {

	public int placesLeft() {
		return this.capacity - this.taken;
	}

}
