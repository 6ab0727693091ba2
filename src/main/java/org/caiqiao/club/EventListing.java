package org.caiqiao.club;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.caiqiao.account.Audience;
import org.caiqiao.account.PageAccess;
import org.caiqiao.account.PageRules;
import org.caiqiao.search.Labels;
import org.caiqiao.search.ListingDefinition;
import org.caiqiao.search.ListingDefinition.By;
import org.caiqiao.search.ListingDefinition.Order;
import org.caiqiao.taxonomy.CodeList;

import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How events are listed, and who may open their pages. */
@Configuration
class EventListing {

	private static final Order SOONEST = new Order("soonest", "soonest", false);

	private static final Order NEWEST = new Order("newest", "start", true);

	@Bean
	ListingDefinition eventsListed(Labels labels, MessageSource messages) {
		return new ListingDefinition("event", "ClubEvent", "/events", facets(labels, messages),
				List.of(SOONEST, NEWEST, Order.relevance()));
	}

	/** The office sees drafts, too. */
	@Bean(defaultCandidate = false)
	ListingDefinition eventsOfOffice(Labels labels, MessageSource messages) {
		return new ListingDefinition("event", "ClubEvent", "/office/events", facets(labels, messages),
				List.of(SOONEST, NEWEST, new Order("changed", "changed", true), Order.relevance()));
	}

	private static List<By> facets(Labels labels, MessageSource messages) {
		return List.of(new By("status", "status", labels.constants(EventStatus.class)),
				new By("series", "series", labels.constants(EventSeries.class)),
				new By("field", "field", labels.codes(CodeList.FIELD)), new By("when", "when", times(messages)));
	}

	/** Years and months as the reader's language writes them. */
	private static ListingDefinition.Labels times(MessageSource messages) {
		return (codes,
				locale) -> codes.stream()
					.filter(code -> code.matches("\\d{4}(-\\d{2})?"))
					.collect(Collectors.toMap(code -> code,
							code -> Objects.requireNonNull(messages.getMessage(
									(code.length() == 4) ? "club.when.year" : "club.when.month",
									new Object[] { code.substring(0, 4), (code.length() == 4) ? "" : month(code) },
									code, locale))));
	}

	private static String month(String code) {
		return String.valueOf(Integer.parseInt(code.substring(5)));
	}

	@Bean
	PageRules eventPageRules() {
		return () -> List.of(PageAccess.of("/events/*/register", Audience.MEMBERS),
				PageAccess.send("/events/*/unregister", Audience.MEMBERS),
				PageAccess.of("/my/events", Audience.MEMBERS), PageAccess.read("/events", Audience.EVERYONE),
				PageAccess.read("/events/*", Audience.EVERYONE),
				PageAccess.read("/events/*/calendar.ics", Audience.EVERYONE),
				PageAccess.of("/office/events/**", Audience.OFFICE));
	}

}
