package org.caiqiao.club;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/** The clock of a story: it stands until the story goes on at another time. */
final class MovedClock extends Clock {

	private final ZoneId zone;

	private volatile Instant now;

	MovedClock(Instant now, ZoneId zone) {
		this.now = now;
		this.zone = zone;
	}

	void move(Instant to) {
		this.now = to;
	}

	@Override
	public Instant instant() {
		return this.now;
	}

	@Override
	public ZoneId getZone() {
		return this.zone;
	}

	@Override
	public Clock withZone(ZoneId other) {
		return new MovedClock(this.now, other);
	}

}
