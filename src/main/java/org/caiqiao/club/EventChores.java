package org.caiqiao.club;

import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** What happens to events by the clock alone. */
@Component
class EventChores {

	private static final Logger log = LoggerFactory.getLogger(EventChores.class);

	private final ClubEvents events;

	private final ClubEventManagement management;

	private final Clock clock;

	EventChores(ClubEvents events, ClubEventManagement management, Clock clock) {
		this.events = events;
		this.management = management;
		this.clock = clock;
	}

	/**
	 * Ends the registration for events whose deadline has passed, and lets lists see what
	 * is over.
	 */
	@Scheduled(fixedDelayString = "${caiqiao.club.chores:PT1M}", initialDelayString = "${caiqiao.club.chores:PT1M}")
	void look() {
		var now = this.clock.instant();
		each(this.events.pastDeadline(now), id -> this.management.take(EventStep.CLOSE, id));
		each(this.events.endedUnnoticed(EventStatus.AHEAD, now), this.management::noteEnd);
	}

	private static void each(List<Long> ids, Consumer<ClubEventId> chore) {
		for (long id : ids) {
			try {
				chore.accept(new ClubEventId(id));
			}
			catch (RuntimeException ex) {
				// One event that an officer moves at this moment must not keep the others
				// from their turn.
				log.warn("Event {} was left for the next time: {}", id, ex.toString());
			}
		}
	}

}
