package org.caiqiao.club;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.caiqiao.account.AccountId;
import org.caiqiao.account.Audit;
import org.caiqiao.account.SignedIn;
import org.caiqiao.shared.NotFound;
import org.caiqiao.shared.Rejected;

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

	private final Seating seating;

	private final Participants participants;

	private final ActingAccounts acting;

	private final RegistrationQuestions questions;

	private final Audit audit;

	private final Clock clock;

	RegistrationManagement(ClubEvents events, EventRegistrations registrations, Seating seating,
			Participants participants, ActingAccounts acting, RegistrationQuestions questions, Audit audit,
			Clock clock) {
		this.events = events;
		this.registrations = registrations;
		this.seating = seating;
		this.participants = participants;
		this.acting = acting;
		this.questions = questions;
		this.audit = audit;
		this.clock = clock;
	}

	/**
	 * A member registers itself, or names other persons where it is registered already.
	 * @return whether it has places or waits for them
	 * @throws Rejected where it may not register (any more)
	 */
	public RegistrationStatus register(SignedIn who, ClubEventId id, List<String> attendees) {
		return register(who, id, attendees, Map.of());
	}

	/**
	 * The same, with what it answers to the event's questions, by their numbers.
	 */
	public RegistrationStatus register(SignedIn who, ClubEventId id, List<String> attendees,
			Map<Long, String> answers) {
		Participant member = this.participants.of(who).orElseThrow(() -> Rejected.because("club.register.noMember"));
		ClubEvent event = locked(id);
		event.window().refuseUnlessOpen(this.clock.instant());
		EventRegistration registration = this.seating.register(event, member, who.accountId(), attendees);
		this.questions.answer(registration.id(), id, member.kind(), answers);
		return registration.status();
	}

	/** The office registers a member, also after the deadline. */
	public RegistrationStatus registerFor(ClubEventId id, MemberKind kind, long member, List<String> attendees) {
		Participant participant = this.participants.find(kind, member)
			.orElseThrow(() -> Rejected.field("member", "club.register.unknownMember"));
		ClubEvent event = locked(id);
		event.window().refuseUnlessOpenToOffice(this.clock.instant());
		EventRegistration registration = this.seating.register(event, participant, this.acting.firstOf(participant),
				attendees);
		this.audit.record("event.registered", "event", id.value(), Map.of("member", participant.name()));
		return registration.status();
	}

	/** A member does not come after all. */
	public void cancel(SignedIn who, ClubEventId id) {
		Participant member = this.participants.of(who).orElseThrow(() -> Rejected.because("club.register.noMember"));
		ClubEvent event = locked(id);
		event.window().refuseUnlessCancellable(this.clock.instant());
		this.seating.cancel(event,
				this.seating.of(event, member)
					.filter(found -> found.status().active())
					.orElseThrow(() -> Rejected.because("club.registration.none")),
				false);
	}

	/** The office cancels for a member. */
	public void cancelFor(ClubEventId id, RegistrationId registration) {
		ClubEvent event = locked(id);
		EventRegistration found = this.registrations.findById(registration.value())
			.filter(other -> other.event().equals(id))
			.orElseThrow(() -> NotFound.of("registration", registration.value()));
		event.window().refuseUnlessOpenToOffice(this.clock.instant());
		this.seating.cancel(event, found, true);
		this.audit.record("event.unregistered", "event", id.value(), Map.of("member", found.participant().name()));
	}

	/** Frees the places of a member that is gone. */
	void releaseGone(ClubEventId id, RegistrationId registration) {
		ClubEvent event = locked(id);
		this.registrations.findById(registration.value())
			.filter(found -> found.status().active())
			.ifPresent(found -> this.seating.cancel(event, found, true));
	}

	/** What other modules may know of a registration; empty if there is none. */
	@Transactional(readOnly = true)
	public Optional<RegistrationProfile> find(RegistrationId registration) {
		return this.registrations.findById(registration.value()).map(EventRegistration::profile);
	}

	/** Who has places at an event, in the order of the registrations. */
	@Transactional(readOnly = true)
	public List<RegistrationProfile> seated(ClubEventId event) {
		return this.registrations.seated(event.value()).stream().map(EventRegistration::profile).toList();
	}

	/** Who is written to when something happens to the event itself. */
	@Transactional(readOnly = true)
	public Set<AccountId> writtenTo(ClubEventId event) {
		return this.registrations.accounts(event.value()).stream().map(AccountId::new).collect(Collectors.toSet());
	}

	private ClubEvent locked(ClubEventId id) {
		return this.events.locked(id.value())
			.filter(event -> event.status().visible())
			.orElseThrow(() -> NotFound.of("event", id.value()));
	}

}
