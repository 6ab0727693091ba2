package org.caiqiao.club;

import java.time.Clock;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/**
 * The order in which members get places. Everybody who registers stands in one line;
 * whoever is first gets in as soon as all of its persons have a place, and until then
 * nobody behind it does, so that a member with three persons is not passed by all who
 * come alone. (A member with more persons than the event has places at all holds nobody
 * up.)
 */
@Component
class WaitingLine {

	private final EventRegistrations registrations;

	private final Clock clock;

	WaitingLine(EventRegistrations registrations, Clock clock) {
		this.registrations = registrations;
		this.clock = clock;
	}

	/**
	 * Lets in whoever is next, as long as there are places; whoever calls it holds the
	 * lock on the event.
	 */
	void moveUp(ClubEvent event) {
		moveUp(event, null);
	}

	/** The same, right after this one joined the line. */
	void moveUp(ClubEvent event, @Nullable EventRegistration joined) {
		var now = this.clock.instant();
		while (event.placesLeft() > 0 && event.window().openToOffice(now)) {
			List<EventRegistration> first = this.registrations.waiting(event.id().value(), event.content().capacity(),
					Limit.of(1));
			if (first.isEmpty() || first.getFirst().persons() > event.placesLeft()) {
				break;
			}
			EventRegistration next = first.getFirst();
			event.seat(next.persons());
			next.seat(now);
			if (!next.equals(joined)) {
				next.announce(false);
			}
			this.registrations.saveAndFlush(next);
		}
	}

}
