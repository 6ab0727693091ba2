package org.caiqiao.search;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.springframework.util.MultiValueMap;

/**
 * Reads what a listing is asked for from its address, forgiving whatever a person may
 * have typed there.
 */
public final class ListingRequests {

	/** More chosen values than these do not fit a page. */
	private static final int MOST_VALUES = 20;

	private ListingRequests() {
	}

	/**
	 * The request that the address of this listing makes; parameters it does not know are
	 * left out.
	 */
	public static ListingRequest from(MultiValueMap<String, String> parameters, ListingDefinition definition) {
		return from(parameters, definition, definition.path());
	}

	/** As above, for the same listing at another address, such as the office's. */
	public static ListingRequest from(MultiValueMap<String, String> parameters, ListingDefinition definition,
			String path) {
		Map<String, List<String>> chosen = new TreeMap<>();
		definition.facets().forEach(facet -> {
			var values = parameters.getOrDefault(facet.name(), List.of())
				.stream()
				.map(value -> value.replace('\0', ' ').strip())
				.filter(value -> !value.isEmpty() && value.length() <= 100)
				.distinct()
				.limit(MOST_VALUES)
				.toList();
			chosen.put(facet.name(), values);
		});
		String sort = parameters.getFirst("sort");
		String known = (sort != null && definition.sortNames().contains(sort)) ? sort : null;
		String words = parameters.getFirst("q");
		return new ListingRequest(path, (words != null) ? words : "", chosen, known, page(parameters));
	}

	private static int page(MultiValueMap<String, String> parameters) {
		String page = parameters.getFirst("page");
		return (page != null && page.matches("[1-9]\\d{0,6}")) ? Integer.parseInt(page) : 1;
	}

}
