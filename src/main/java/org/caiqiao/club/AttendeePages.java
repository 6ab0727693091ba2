package org.caiqiao.club;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.caiqiao.search.Facet;
import org.caiqiao.search.Labels;
import org.caiqiao.search.Listing;
import org.caiqiao.search.ListingRequest;
import org.caiqiao.shared.Option;

import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The list of who registered for an event, page by page. */
@Component
@Transactional(readOnly = true)
class AttendeePages {

	/** The query parameter that narrows the list. */
	static final String STATUS = "status";

	private final EventRegistrations registrations;

	private final RegistrationQuestions questions;

	private final Labels labels;

	private final Clock clock;

	AttendeePages(EventRegistrations registrations, RegistrationQuestions questions, Labels labels, Clock clock) {
		this.registrations = registrations;
		this.questions = questions;
		this.labels = labels;
		this.clock = clock;
	}

	/** The page asked for; one that is beyond the end becomes the last. */
	Listing<AttendeeRow> page(ClubEventId event, ListingRequest asked, Locale locale) {
		var page = this.registrations.list(event.value(), states(asked), words(asked),
				PageRequest.of(asked.page() - 1, ListingRequest.SIZE));
		if (page.isEmpty() && asked.page() > 1) {
			return page(event, asked.withPage(Math.max(1, page.getTotalPages())), locale);
		}
		return new Listing<>(asked, rows(page.getContent()), page.getTotalElements(),
				List.of(status(event, asked, locale)), List.of("line"));
	}

	/** All that the request fits, for a file. */
	List<AttendeeRow> all(ClubEventId event, ListingRequest asked) {
		return rows(this.registrations
			.list(event.value(), states(asked), words(asked), PageRequest.of(0, EventContent.MOST_PLACES * 5))
			.getContent());
	}

	private List<AttendeeRow> rows(List<EventRegistration> found) {
		Map<RegistrationId, Map<Long, String>> answers = this.questions
			.answersOf(found.stream().map(EventRegistration::id).toList());
		return found.stream()
			.map(registration -> AttendeeRow.of(registration, answers.getOrDefault(registration.id(), Map.of())))
			.toList();
	}

	/** Persons who wait. */
	long waiting(ClubEventId event) {
		return this.registrations.persons(event.value(), RegistrationStatus.WAITING);
	}

	private Map<RegistrationStatus, RegistrationCount> counts(ClubEventId event) {
		return this.registrations.counts(event.value())
			.stream()
			.collect(Collectors.toMap(RegistrationCount::status, Function.identity()));
	}

	/** These members as choices of a form. */
	List<Option> choices(List<Participant> members, Locale locale) {
		return members.stream()
			.map(member -> new Option(member.kind() + "-" + member.id(),
					member.name() + " · " + this.labels.label(member.kind(), locale)))
			.toList();
	}

	/** Whether the office may still register and cancel for members. */
	boolean open(ClubEventProfile event) {
		return RegistrationWindow.of(event.status(), event.content()).openToOffice(this.clock.instant());
	}

	private Facet status(ClubEventId event, ListingRequest asked, Locale locale) {
		var counts = counts(event);
		return new Facet(STATUS, Arrays.stream(RegistrationStatus.values()).map(status -> {
			RegistrationCount count = counts.get(status);
			return new Facet.Value(status.name(), this.labels.label(status, locale),
					(count != null) ? count.registrations() : 0, asked.values(STATUS).contains(status.name()));
		}).toList());
	}

	private static List<RegistrationStatus> states(ListingRequest asked) {
		var chosen = Arrays.stream(RegistrationStatus.values())
			.filter(status -> asked.values(STATUS).contains(status.name()))
			.toList();
		return chosen.isEmpty() ? List.of(RegistrationStatus.REGISTERED, RegistrationStatus.WAITING) : chosen;
	}

	private static String words(ListingRequest asked) {
		return asked.q().toLowerCase(Locale.ROOT);
	}

}
