package org.caiqiao.savedsearch;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.caiqiao.search.ListingDefinition;
import org.caiqiao.search.ListingRequest;
import org.caiqiao.search.ListingRequests;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** Gives a search a first name: its list, its words, its chosen values. */
@Component
class SearchNames {

	private final List<ListingDefinition> listings;

	private final MessageSource messages;

	SearchNames(List<ListingDefinition> listings, MessageSource messages) {
		this.listings = listings;
		this.messages = messages;
	}

	/** The name of the search at an address; empty where it is none. */
	String of(String url, Locale locale) {
		var address = UriComponentsBuilder.fromUriString(url).build();
		return this.listings.stream()
			.filter(one -> one.path().equals(address.getPath()))
			.findFirst()
			.map(listing -> name(listing, ListingRequests.from(Queries.read(address.getQuery()), listing), locale))
			.orElse("");
	}

	private String name(ListingDefinition listing, ListingRequest request, Locale locale) {
		var name = new StringBuilder(Objects.requireNonNull(
				this.messages.getMessage("saved.kind." + listing.kind(), new Object[0], listing.kind(), locale)));
		if (!request.q().isEmpty()) {
			name.append(" · ").append(request.q());
		}
		listing.facets().forEach(facet -> {
			List<String> codes = request.values(facet.name());
			if (!codes.isEmpty()) {
				var labels = facet.labels().of(codes, locale);
				codes.forEach(code -> name.append(" · ").append(labels.getOrDefault(code, code)));
			}
		});
		int end = Math.min(SavedSearchManagement.LONGEST_NAME, name.length());
		return name.substring(0, Character.isHighSurrogate(name.charAt(end - 1)) ? end - 1 : end);
	}

}
