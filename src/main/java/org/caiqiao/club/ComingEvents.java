package org.caiqiao.club;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Knows to which events members come. */
@Component
@Transactional(readOnly = true)
public class ComingEvents {

	private final ClubEvents events;

	private final EventRegistrations registrations;

	private final Engagements engagements;

	ComingEvents(ClubEvents events, EventRegistrations registrations, Engagements engagements) {
		this.events = events;
		this.registrations = registrations;
		this.engagements = engagements;
	}

	/**
	 * The events that end after this moment and that any of these registered for, those
	 * called off too, or that their experts are invited to; soonest first.
	 */
	public List<ComingEvent> of(SpokenFor members, Instant since) {
		if (members.isEmpty()) {
			return List.of();
		}
		Map<Long, @Nullable RegistrationStatus> found = new HashMap<>();
		if (!members.experts().isEmpty()) {
			this.engagements.since(members.experts(), since).forEach(event -> found.put(event, null));
		}
		this.registrations
			.since(since, members.companies(), members.experts(), members.investors(), members.institutions())
			.forEach(one -> found.merge(one.event().value(), one.status(), ComingEvents::better));
		return this.events.findAllById(found.keySet())
			.stream()
			.map(event -> new ComingEvent(event.profile(), found.get(event.key())))
			.sorted(Comparator.comparing((ComingEvent coming) -> coming.event().content().startsAt())
				.thenComparing(coming -> coming.event().id().value()))
			.toList();
	}

	/** Of two members that somebody speaks for one may have its places. */
	private static RegistrationStatus better(RegistrationStatus one, RegistrationStatus other) {
		return (one == RegistrationStatus.REGISTERED) ? one : other;
	}

}
