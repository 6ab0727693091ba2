package org.caiqiao.savedsearch;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import org.caiqiao.account.AccountLinks;
import org.caiqiao.search.ListedEntity;
import org.caiqiao.search.ListingDefinition;
import org.caiqiao.search.ListingRequests;
import org.caiqiao.search.ListingSearch;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Looks what is new for people's searches. That somebody looked, and the announcement of
 * what was found, are written in one transaction, so each find is told once.
 */
@Component
class SearchWatch {

	/** A list's newest entries; who missed more opens the list. */
	private static final int LOOKED_AT = 200;

	private static final int NAMED = 5;

	private static final int AT_ONCE = 500;

	private static final Map<String, List<String>> PUBLIC = Map.of("visible", List.of("true"));

	/** Mails of a day come at about the same hour, whatever the minute of the last. */
	private static final Duration EARLY = Duration.ofHours(1);

	private final SavedSearches searches;

	private final List<ListingDefinition> listings;

	private final ListingSearch search;

	private final AccountLinks links;

	private final ApplicationEventPublisher publisher;

	private final TransactionTemplate transaction;

	private final Clock clock;

	SearchWatch(SavedSearches searches, List<ListingDefinition> listings, ListingSearch search, AccountLinks links,
			ApplicationEventPublisher publisher, TransactionTemplate transaction, Clock clock) {
		this.searches = searches;
		this.listings = listings;
		this.search = search;
		this.links = links;
		this.publisher = publisher;
		this.transaction = transaction;
		this.clock = clock;
	}

	/** Looks for all whose time has come. */
	@Scheduled(initialDelay = 5, fixedDelay = 30, timeUnit = TimeUnit.MINUTES)
	void look() {
		Instant now = this.clock.instant().plus(EARLY);
		this.searches.due(now.minus(Frequency.DAILY.every()), now.minus(Frequency.WEEKLY.every()), Limit.of(AT_ONCE))
			.forEach(id -> this.transaction.executeWithoutResult(status -> look(id)));
	}

	private void look(long id) {
		this.searches.locked(id).ifPresent(saved -> {
			List<String> found = newOf(saved);
			saved.look(this.clock.instant());
			this.searches.save(saved);
			if (!found.isEmpty()) {
				this.publisher.publishEvent(new NewlyFound(saved.account(), saved.name(),
						this.links.absolute(saved.url()), this.links.absolute("/searches/" + saved.token() + "/stop"),
						found.size(), found.stream().limit(NAMED).toList()));
			}
		});
	}

	private List<String> newOf(SavedSearch saved) {
		Optional<ListingDefinition> listing = this.listings.stream()
			.filter(one -> one.path().equals(saved.path()))
			.findFirst();
		var titles = new ArrayList<String>();
		listing.ifPresent(one -> {
			Optional<String> newest = one.sorts()
				.stream()
				.filter(order -> order.descending() && !order.field().isEmpty())
				.map(ListingDefinition.Order::name)
				.findFirst();
			this.search.each(one, ListingRequests.from(Queries.read(saved.query()), one).withSort(newest.orElse(null)),
					PUBLIC, LOOKED_AT,
					batch -> batch.stream()
						.filter(entry -> since(entry, saved.lookedAt()))
						.map(ListedEntity::listedTitle)
						.forEach(titles::add));
		});
		return titles;
	}

	/** Whether everybody sees it only since then. */
	private static boolean since(ListedEntity<?> entry, Instant moment) {
		return entry.listedOrders().values().stream().anyMatch(at -> at != null && at.isAfter(moment))
				&& entry.changedAt().isAfter(moment);
	}

}
