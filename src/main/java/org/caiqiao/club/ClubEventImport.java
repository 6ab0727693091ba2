package org.caiqiao.club;

import java.time.Clock;
import java.util.List;

import org.caiqiao.shared.Origin;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes events in bulk, past ones included, and takes back what the demo district
 * brought.
 */
@Service
@Transactional
public class ClubEventImport {

	private final ClubEvents events;

	private final EventRegistrations registrations;

	private final ExpertCalendar calendar;

	private final ApplicationEventPublisher publisher;

	private final Clock clock;

	ClubEventImport(ClubEvents events, EventRegistrations registrations, ExpertCalendar calendar,
			ApplicationEventPublisher publisher, Clock clock) {
		this.events = events;
		this.registrations = registrations;
		this.calendar = calendar;
		this.publisher = publisher;
		this.clock = clock;
	}

	/**
	 * Records these events as they stand, in the order given; nobody is told.
	 * @return their ids
	 */
	public List<ClubEventId> publish(List<Row> rows) {
		return rows.stream().map(this::write).toList();
	}

	/**
	 * Removes at most so many events of the demo district; call it until none is left.
	 */
	public int removeDemo(int most) {
		List<ClubEvent> some = this.events.findByOriginDemoTrue(Limit.of(most));
		this.events.deleteAll(some);
		some.forEach(event -> this.publisher.publishEvent(new ClubEventRemoved(event.id())));
		return some.size();
	}

	private ClubEventId write(Row row) {
		var now = this.clock.instant();
		var event = new ClubEvent(row.number(), row.content(), row.lineUp(), null, row.origin(), now)
			.recordedAs(row.status());
		this.events.saveAndFlush(event);
		if (row.status() != EventStatus.CANCELLED) {
			this.calendar.book(event);
		}
		int line = 0;
		boolean full = false;
		for (Coming coming : row.coming()) {
			var registration = new EventRegistration(event.id(), coming.member(), null, coming.attendees(), ++line,
					row.origin().demo(), now);
			full |= registration.persons() > event.placesLeft();
			if (!full) {
				event.seat(registration.persons());
				registration.seat(now);
			}
			this.registrations.save(registration);
		}
		return event.id();
	}

	/**
	 * One event to be written.
	 *
	 * @param number its number in the club's history
	 * @param content what is said of it
	 * @param lineUp who and what it brings together
	 * @param status where it stands
	 * @param origin where it came from
	 * @param coming who registered, in this order; whoever finds no place waits
	 */
	public record Row(int number, EventContent content, LineUp lineUp, EventStatus status, Origin origin,
			List<Coming> coming) {
	}

	/**
	 * A member that registered.
	 *
	 * @param member who
	 * @param attendees names of the persons
	 */
	public record Coming(Participant member, List<String> attendees) {
	}

}
