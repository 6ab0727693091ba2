package org.caiqiao.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import org.springframework.web.util.UriComponentsBuilder;

/**
 * What a listing is asked for: words, chosen facet values, order and page, as they stand
 * in its address. Each change of it is an address of its own, so that lists can be
 * linked, printed and gone back to.
 *
 * @param path the listing's path, such as {@code /needs}
 * @param q the words looked for; empty for none
 * @param chosen the chosen values by facet name
 * @param sort one of the listing's orders; null for its usual one
 * @param page from 1
 */
public record ListingRequest(String path, String q, Map<String, List<String>> chosen, @Nullable String sort, int page) {

	/** Rows on a page. */
	public static final int SIZE = 20;

	/** Words beyond this many characters are cut off: nobody types them. */
	static final int LONGEST_QUERY = 200;

	public ListingRequest {
		var copy = new TreeMap<String, List<String>>();
		chosen.forEach((facet, values) -> {
			if (!values.isEmpty()) {
				copy.put(facet, List.copyOf(values));
			}
		});
		chosen = copy;
		page = Math.max(1, page);
		q = cut(q.replace('\0', ' ').strip());
	}

	private static String cut(String words) {
		if (words.length() <= LONGEST_QUERY) {
			return words;
		}
		// Half of a rare character is none, and an address can't hold it.
		int end = Character.isHighSurrogate(words.charAt(LONGEST_QUERY - 1)) ? LONGEST_QUERY - 1 : LONGEST_QUERY;
		return words.substring(0, end).strip();
	}

	/** The values chosen of a facet; none chosen means that all do. */
	public List<String> values(String facet) {
		return this.chosen.getOrDefault(facet, List.of());
	}

	/** Whether anything narrows the list. */
	public boolean narrowed() {
		return !this.q.isEmpty() || !this.chosen.isEmpty();
	}

	/** The address of this very list. */
	public String url() {
		var address = UriComponentsBuilder.fromPath(this.path);
		var variables = new ArrayList<Object>();
		if (!this.q.isEmpty()) {
			address.queryParam("q", "{q}");
			variables.add(this.q);
		}
		this.chosen.forEach((facet, values) -> values.forEach(value -> {
			address.queryParam(facet, "{v" + variables.size() + "}");
			variables.add(value);
		}));
		if (this.sort != null) {
			address.queryParam("sort", "{s}");
			variables.add(this.sort);
		}
		if (this.page > 1) {
			address.queryParam("page", this.page);
		}
		return address.encode().buildAndExpand(variables.toArray()).toUriString();
	}

	/** The same list, another page. */
	public ListingRequest withPage(int other) {
		return new ListingRequest(this.path, this.q, this.chosen, this.sort, other);
	}

	/** The same list on its last page at most, if it has so many rows. */
	public ListingRequest within(int total) {
		return withPage(Math.min(this.page, Math.max(1, (total + SIZE - 1) / SIZE)));
	}

	/** This page's part of all rows. */
	public <T> List<T> of(List<T> all) {
		return all.stream().skip((this.page - 1L) * SIZE).limit(SIZE).toList();
	}

	/** The same list in another order, from its first page. */
	public ListingRequest withSort(@Nullable String other) {
		return new ListingRequest(this.path, this.q, this.chosen, other, 1);
	}

	/** The list with a facet value chosen if it was not, and let go if it was. */
	public ListingRequest toggled(String facet, String value) {
		var values = new ArrayList<>(values(facet));
		if (!values.remove(value)) {
			values.add(value);
		}
		var changed = new TreeMap<>(this.chosen);
		changed.put(facet, values);
		return new ListingRequest(this.path, this.q, changed, this.sort, 1);
	}

	/** The list without its words. */
	public ListingRequest withoutWords() {
		return new ListingRequest(this.path, "", this.chosen, this.sort, 1);
	}

	/** The whole list. */
	public ListingRequest cleared() {
		return new ListingRequest(this.path, "", Map.of(), this.sort, 1);
	}

}
