package org.caiqiao.account;

import java.util.List;
import java.util.TreeMap;
import java.util.function.BiPredicate;

import org.caiqiao.search.ListingRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.util.MultiValueMap;

/** Reads what the address of an administrators' list asks for; nonsense is left out. */
final class OfficeAddress {

	/** Beyond any list, within a database's numbers. */
	private static final int LAST_PAGE = 1_000_000;

	private OfficeAddress() {
	}

	static ListingRequest of(String path, MultiValueMap<String, String> asked, List<String> facets,
			BiPredicate<String, String> plausible) {
		var chosen = new TreeMap<String, List<String>>();
		facets.forEach(facet -> chosen.put(facet,
				asked.getOrDefault(facet, List.of())
					.stream()
					.filter(value -> plausible.test(facet, value))
					.distinct()
					.limit(50)
					.toList()));
		String words = asked.getFirst("q");
		return new ListingRequest(path, (words != null) ? words : "", chosen, asked.getFirst("sort"),
				page(asked.getFirst("page")));
	}

	private static int page(@Nullable String typed) {
		return (typed != null && typed.matches("\\d{1,7}")) ? Math.min(Integer.parseInt(typed), LAST_PAGE) : 1;
	}

}
