package org.caiqiao.club;

import java.time.Clock;

import org.caiqiao.account.OfficeQueue;

import org.springframework.stereotype.Component;

/**
 * Events whose time is over and of which the office has not said whether they took place.
 */
@Component
class EventsToConfirm implements OfficeQueue {

	private final ClubEvents events;

	private final Clock clock;

	EventsToConfirm(ClubEvents events, Clock clock) {
		this.events = events;
		this.clock = clock;
	}

	@Override
	public String label() {
		return "office.queue.events";
	}

	@Override
	public long waiting() {
		return this.events.countOver(EventStatus.AHEAD, this.clock.instant());
	}

	@Override
	public String url() {
		return "/office/events?status=CLOSED";
	}

}
