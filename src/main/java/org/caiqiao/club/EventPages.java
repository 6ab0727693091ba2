package org.caiqiao.club;

import java.time.Clock;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.caiqiao.account.SignedIn;
import org.caiqiao.expert.ExpertId;
import org.caiqiao.expert.ExpertManagement;
import org.caiqiao.search.Listing;
import org.caiqiao.taxonomy.CodeList;
import org.caiqiao.taxonomy.Taxonomy;
import org.jspecify.annotations.Nullable;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts together what the pages of events show. */
@Component
@Transactional(readOnly = true)
class EventPages {

	private final ClubEvents events;

	private final EventRegistrations registrations;

	private final Engagements engagements;

	private final Participants participants;

	private final LineUpPages lineUps;

	private final ExpertManagement experts;

	private final Taxonomy taxonomy;

	private final Clock clock;

	EventPages(ClubEvents events, EventRegistrations registrations, Engagements engagements, Participants participants,
			LineUpPages lineUps, ExpertManagement experts, Taxonomy taxonomy, Clock clock) {
		this.events = events;
		this.registrations = registrations;
		this.engagements = engagements;
		this.participants = participants;
		this.lineUps = lineUps;
		this.experts = experts;
		this.taxonomy = taxonomy;
		this.clock = clock;
	}

	/**
	 * The cards of the entries found, in their order; two statements however many there
	 * are.
	 */
	Listing<EventCard> cards(Listing<Long> found, Locale locale) {
		Map<Long, EventCard> cards = cards(this.events.rows(found.rows()), locale).stream()
			.collect(Collectors.toMap(EventCard::id, Function.identity()));
		// An entry that is in the index but no longer in the database is left out.
		var rows = found.rows().stream().map(cards::get).filter(Objects::nonNull).map(Objects::requireNonNull).toList();
		return new Listing<>(found.request(), rows, found.total(), found.facets(), found.sorts());
	}

	/** The next events that everybody may come to, soonest first. */
	List<EventCard> next(int most, Locale locale) {
		return cards(this.events.ahead(EventStatus.AHEAD, this.clock.instant(), Limit.of(most)), locale);
	}

	/** These events, in the order given; those that are not there are left out. */
	List<EventCard> of(List<Long> ids, Locale locale) {
		Map<Long, EventCard> cards = cards(this.events.rows(ids), locale).stream()
			.collect(Collectors.toMap(EventCard::id, Function.identity()));
		return ids.stream().map(cards::get).filter(Objects::nonNull).map(Objects::requireNonNull).toList();
	}

	/** The page of an event, for this reader. */
	EventDetail detail(ClubEventProfile event, @Nullable SignedIn who, Locale locale) {
		var now = this.clock.instant();
		boolean office = who != null && who.office();
		Optional<Participant> member = (who == null || office) ? Optional.empty() : this.participants.of(who);
		EventDetail.MyRegistration mine = member.flatMap(found -> mine(event.id(), found)).orElse(null);
		boolean seated = mine != null && mine.status() == RegistrationStatus.REGISTERED;
		boolean invited = who != null && !office && invited(event, who);
		var window = RegistrationWindow.of(event.status(), event.content());
		return new EventDetail(event, this.taxonomy.label(CodeList.FIELD, event.content().field(), locale),
				this.lineUps.guests(event.lineUp()), this.lineUps.needs(event.lineUp()),
				this.registrations.persons(event.id().value(), RegistrationStatus.WAITING),
				!event.content().startsAt().isAfter(now), event.content().over(now), window.open(now), office,
				who != null && !office, mine, window.cancellable(now), invited || seated,
				invited || seated && member.filter(found -> found.kind() == MemberKind.COMPANY).isPresent());
	}

	/** Whether this person speaks for an invited expert. */
	private boolean invited(ClubEventProfile event, SignedIn who) {
		return !Collections.disjoint(event.lineUp().experts(), this.experts.actedForBy(who.accountId()));
	}

	/** The registration of a member for an event. */
	Optional<EventDetail.MyRegistration> mine(ClubEventId event, Participant member) {
		return this.registrations.of(event.value(), member.kind(), member.id())
			.map(found -> view(found, places(List.of(found))));
	}

	/** All registrations of a member, the latest first. */
	List<MyEvent> all(Participant member, int most, Locale locale) {
		List<EventRegistration> some = this.registrations.of(member.kind(), member.id(), Limit.of(most));
		Map<Long, EventCard> cards = of(some.stream().map(found -> found.event().value()).toList(), locale).stream()
			.collect(Collectors.toMap(EventCard::id, Function.identity()));
		Map<Long, Long> places = places(some);
		return some.stream()
			.filter(found -> cards.containsKey(found.event().value()))
			.map(found -> new MyEvent(Objects.requireNonNull(cards.get(found.event().value())), view(found, places)))
			.toList();
	}

	/**
	 * The events ahead that experts whom this person acts for are invited to, soonest
	 * first.
	 */
	List<EventCard> invitations(SignedIn who, Locale locale) {
		List<Long> acted = this.experts.actedForBy(who.accountId()).stream().map(ExpertId::value).toList();
		return acted.isEmpty() ? List.of() : of(this.engagements.ahead(acted, this.clock.instant()), locale);
	}

	/** How many wait before those of these who wait. */
	private Map<Long, Long> places(List<EventRegistration> some) {
		List<Long> waiting = some.stream()
			.filter(found -> found.status() == RegistrationStatus.WAITING)
			.map(found -> found.id().value())
			.toList();
		return waiting.isEmpty() ? Map.of()
				: this.registrations.waitingBefore(waiting)
					.stream()
					.collect(Collectors.toMap(LinePlace::registration, LinePlace::before));
	}

	private static EventDetail.MyRegistration view(EventRegistration registration, Map<Long, Long> places) {
		int place = (registration.status() != RegistrationStatus.WAITING) ? 0
				: places.getOrDefault(registration.id().value(), 0L).intValue() + 1;
		return new EventDetail.MyRegistration(registration.id(), registration.status(), registration.attendees(),
				place);
	}

	private List<EventCard> cards(List<EventRow> rows, Locale locale) {
		var now = this.clock.instant();
		Map<Long, String> names = this.experts.names(rows.stream()
			.flatMap(row -> row.guests().stream())
			.map(Guest::expert)
			.map(ExpertId::value)
			.collect(Collectors.toSet()));
		return rows.stream()
			.map(row -> EventCard.of(row, this.taxonomy.label(CodeList.FIELD, row.field(), locale), names,
					!row.endsAt().isAfter(now)))
			.toList();
	}

	/**
	 * A member's own registration with its event.
	 *
	 * @param card the event
	 * @param mine the registration
	 */
	record MyEvent(EventCard card, EventDetail.MyRegistration mine) {
	}

}
