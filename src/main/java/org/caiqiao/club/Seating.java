package org.caiqiao.club;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import org.caiqiao.account.AccountId;
import org.caiqiao.shared.Rejected;
import org.jspecify.annotations.Nullable;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/**
 * Gives places of an event to members, and takes them back; whoever calls it holds the
 * lock on the event and knows that it may be done.
 */
@Component
class Seating {

	private final EventRegistrations registrations;

	private final WaitingLine line;

	private final Clock clock;

	Seating(EventRegistrations registrations, WaitingLine line, Clock clock) {
		this.registrations = registrations;
		this.line = line;
		this.clock = clock;
	}

	/** What this member ever registered for the event. */
	Optional<EventRegistration> of(ClubEvent event, Participant member) {
		return this.registrations.of(event.id().value(), member.kind(), member.id());
	}

	/** Puts a member in line, or names other persons where it is there already. */
	EventRegistration register(ClubEvent event, Participant member, @Nullable AccountId account,
			List<String> attendees) {
		if (AttendeeNames.checked(attendees).size() > event.content().capacity()) {
			throw Rejected.field("attendees", "club.attendees.overCapacity", event.content().capacity());
		}
		if (member.kind() == MemberKind.EXPERT
				&& event.lineUp().experts().stream().anyMatch(expert -> expert.value() == member.id())) {
			throw Rejected.because("club.register.invited");
		}
		Optional<EventRegistration> before = of(event, member);
		if (before.isPresent() && before.get().status().active()) {
			return rename(event, before.get(), attendees);
		}
		int last = this.registrations.lastInLine(event.id().value()) + 1;
		var now = this.clock.instant();
		EventRegistration registration = before.map(found -> found.rejoin(member, account, attendees, last, now))
			.orElseGet(() -> new EventRegistration(event.id(), member, account, attendees, last, false, now));
		EventRegistration joined = this.registrations.saveAndFlush(registration);
		this.line.moveUp(event, joined);
		return this.registrations.save(joined.announce(true));
	}

	private EventRegistration rename(ClubEvent event, EventRegistration registration, List<String> attendees) {
		int before = registration.persons();
		registration.name(attendees, this.clock.instant());
		int more = registration.persons() - before;
		if (registration.status() == RegistrationStatus.REGISTERED) {
			boolean othersWait = !this.registrations
				.waiting(event.id().value(), event.content().capacity(), Limit.of(1))
				.isEmpty();
			if (more > 0 && (more > event.placesLeft() || othersWait)) {
				throw Rejected.field("attendees", "club.attendees.noPlaces");
			}
			event.vacate(before);
			event.seat(registration.persons());
		}
		EventRegistration renamed = this.registrations.saveAndFlush(registration);
		this.line.moveUp(event);
		return renamed;
	}

	/** Gives up a member's places, or its place in the line. */
	void cancel(ClubEvent event, EventRegistration registration, boolean byOffice) {
		boolean seated = registration.status() == RegistrationStatus.REGISTERED;
		this.registrations.saveAndFlush(registration.cancel(byOffice, this.clock.instant()));
		if (seated) {
			event.vacate(registration.persons());
		}
		// Who stood before the others may have held them up.
		this.line.moveUp(event);
	}

}
