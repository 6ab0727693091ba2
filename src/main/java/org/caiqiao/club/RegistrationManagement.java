package org.caiqiao.club;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.caiqiao.account.AccountId;
import org.caiqiao.account.Audit;
import org.caiqiao.account.SignedIn;
import org.caiqiao.shared.NotFound;
import org.caiqiao.shared.Rejected;
import org.jspecify.annotations.Nullable;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The one place where registrations for events are written. Each write first locks the
 * event, so that everybody who wants its last place at once stands in one line.
 */
@Service
@Transactional
public class RegistrationManagement {

	private final ClubEvents events;

	private final EventRegistrations registrations;

	private final WaitingLine line;

	private final Participants participants;

	private final Audit audit;

	private final Clock clock;

	RegistrationManagement(ClubEvents events, EventRegistrations registrations, WaitingLine line,
			Participants participants, Audit audit, Clock clock) {
		this.events = events;
		this.registrations = registrations;
		this.line = line;
		this.participants = participants;
		this.audit = audit;
		this.clock = clock;
	}

	/**
	 * A member registers itself, or names other persons where it is registered already.
	 * @return whether it has places or waits for them
	 * @throws Rejected where it may not register (any more)
	 */
	public RegistrationStatus register(SignedIn who, ClubEventId id, List<String> attendees) {
		Participant member = this.participants.of(who).orElseThrow(() -> Rejected.because("club.register.noMember"));
		ClubEvent event = locked(id);
		event.window().refuseUnlessOpen(this.clock.instant());
		return register(event, member, who.accountId(), attendees).status();
	}

	/** The office registers a member, also after the deadline. */
	public RegistrationStatus registerFor(ClubEventId id, MemberKind kind, long member, List<String> attendees) {
		Participant participant = this.participants.find(kind, member)
			.orElseThrow(() -> Rejected.field("member", "club.register.unknownMember"));
		ClubEvent event = locked(id);
		event.window().refuseUnlessOpenToOffice(this.clock.instant());
		EventRegistration registration = register(event, participant, this.participants.accountOf(participant),
				attendees);
		this.audit.record("event.registered", "event", id.value(), Map.of("member", participant.name()));
		return registration.status();
	}

	/** A member does not come after all. */
	public void cancel(SignedIn who, ClubEventId id) {
		Participant member = this.participants.of(who).orElseThrow(() -> Rejected.because("club.register.noMember"));
		ClubEvent event = locked(id);
		event.window().refuseUnlessCancellable(this.clock.instant());
		cancel(event, of(event, member).filter(found -> found.status().active())
			.orElseThrow(() -> Rejected.because("club.registration.none")), false);
	}

	/** The office cancels for a member. */
	public void cancelFor(ClubEventId id, RegistrationId registration) {
		ClubEvent event = locked(id);
		EventRegistration found = this.registrations.findById(registration.value())
			.filter(other -> other.event().equals(id))
			.orElseThrow(() -> NotFound.of("registration", registration.value()));
		event.window().refuseUnlessOpenToOffice(this.clock.instant());
		cancel(event, found, true);
		this.audit.record("event.unregistered", "event", id.value(), Map.of("member", found.participant().name()));
	}

	/** Frees the places of a member that is gone. */
	void releaseGone(ClubEventId id, RegistrationId registration) {
		ClubEvent event = locked(id);
		this.registrations.findById(registration.value())
			.filter(found -> found.status().active())
			.ifPresent(found -> cancel(event, found, true));
	}

	/** What other modules may know of a registration; empty if there is none. */
	@Transactional(readOnly = true)
	public Optional<RegistrationProfile> find(RegistrationId registration) {
		return this.registrations.findById(registration.value()).map(EventRegistration::profile);
	}

	private EventRegistration register(ClubEvent event, Participant member, @Nullable AccountId account,
			List<String> attendees) {
		if (EventRegistration.checked(attendees).size() > event.content().capacity()) {
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

	private void cancel(ClubEvent event, EventRegistration registration, boolean byOffice) {
		boolean seated = registration.status() == RegistrationStatus.REGISTERED;
		this.registrations.saveAndFlush(registration.cancel(byOffice, this.clock.instant()));
		if (seated) {
			event.vacate(registration.persons());
		}
		// Who stood before the others may have held them up.
		this.line.moveUp(event);
	}

	private Optional<EventRegistration> of(ClubEvent event, Participant member) {
		return this.registrations.of(event.id().value(), member.kind(), member.id());
	}

	private ClubEvent locked(ClubEventId id) {
		return this.events.locked(id.value())
			.filter(event -> event.status().visible())
			.orElseThrow(() -> NotFound.of("event", id.value()));
	}

}
