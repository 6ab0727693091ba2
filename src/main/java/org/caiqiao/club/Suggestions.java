package org.caiqiao.club;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.caiqiao.search.ListingDefinition;
import org.caiqiao.search.ListingRequest;
import org.caiqiao.search.ListingSearch;

import org.springframework.stereotype.Component;

/**
 * Finds experts and needs for an event: what the officer looks for, or else what fits the
 * event's field and title.
 */
@Component
class Suggestions {

	/** More than these are not looked through; one more word narrows them down. */
	static final int MOST = 8;

	private static final Map<String, List<String>> PUBLIC = Map.of("visible", List.of("true"));

	private final ListingSearch search;

	private final List<ListingDefinition> listings;

	Suggestions(ListingSearch search, List<ListingDefinition> listings) {
		this.search = search;
		this.listings = listings;
	}

	/** Ids of what fits, the best first, without those that are there already. */
	List<Long> of(String kind, String words, EventContent event, List<Long> already, Locale locale) {
		ListingDefinition listing = this.listings.stream()
			.filter(definition -> definition.kind().equals(kind))
			.findFirst()
			.orElseThrow(() -> new IllegalStateException("no listing of " + kind));
		List<Long> found = words.isBlank() ? fitting(listing, event, locale) : find(listing, words, Map.of(), locale);
		return found.stream().filter(id -> !already.contains(id)).limit(MOST).toList();
	}

	private List<Long> fitting(ListingDefinition listing, EventContent event, Locale locale) {
		var field = Map.of("field", List.of(event.field()));
		List<Long> both = find(listing, event.title(), field, locale);
		return both.isEmpty() ? find(listing, "", field, locale) : both;
	}

	private List<Long> find(ListingDefinition listing, String words, Map<String, List<String>> chosen, Locale locale) {
		var request = new ListingRequest(listing.path(), words, chosen, null, 1);
		return this.search.find(listing, request, locale, PUBLIC).rows();
	}

}
