package org.caiqiao.search;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

/**
 * One page of a listing with its facets.
 *
 * @param <T> a row
 * @param request what was asked for
 * @param rows this page's rows
 * @param total rows on all pages
 * @param facets the ways to narrow it
 * @param sorts the orders it can be shown in; the first is the usual one. Their labels
 * are {@code sort.<name>}
 */
public record Listing<T>(ListingRequest request, List<T> rows, long total, List<Facet> facets, List<String> sorts) {

	/** Pages in all, at least 1. */
	public int pages() {
		return (int) Math.max(1, (this.total + ListingRequest.SIZE - 1) / ListingRequest.SIZE);
	}

	/** The order in force. */
	public String sort() {
		String asked = this.request.sort();
		return asked != null && this.sorts.contains(asked) ? asked : this.sorts.getFirst();
	}

	/**
	 * The page numbers worth a link: the first, the last and those around the current
	 * one; 0 stands for a gap.
	 */
	public List<Integer> pageLinks() {
		var numbers = IntStream.rangeClosed(1, pages())
			.filter(page -> page == 1 || page == pages() || Math.abs(page - this.request.page()) <= 2)
			.boxed()
			.toList();
		return IntStream.range(0, numbers.size())
			.boxed()
			.flatMap(index -> index > 0 && numbers.get(index) - numbers.get(index - 1) > 1
					? List.of(0, numbers.get(index)).stream() : List.of(numbers.get(index)).stream())
			.toList();
	}

	/** The address of the page before, or null on the first. */
	public @Nullable String previous() {
		return this.request.page() > 1 ? this.request.withPage(Math.min(this.request.page() - 1, pages())).url() : null;
	}

	/** The address of the page after, or null on the last. */
	public @Nullable String next() {
		return this.request.page() < pages() ? this.request.withPage(this.request.page() + 1).url() : null;
	}

	/** The chosen facet values, each to be taken back by itself. */
	public List<Chip> chips() {
		return this.facets.stream()
			.flatMap(facet -> facet.values()
				.stream()
				.filter(Facet.Value::chosen)
				.map(value -> new Chip(facet.name(), value.label(),
						this.request.toggled(facet.name(), value.code()).url())))
			.toList();
	}

	/** The same page with its rows made into something else. */
	public <R> Listing<R> map(Function<T, R> row) {
		return new Listing<>(this.request, this.rows.stream().map(row).toList(), this.total, this.facets, this.sorts);
	}

	/**
	 * The same page with what was read for its rows, in the page's order. A row that is
	 * in the index but no longer in the database is left out.
	 */
	public <R> Listing<R> with(Map<T, R> read) {
		List<R> found = this.rows.stream().filter(read::containsKey).map(read::get).toList();
		return new Listing<>(this.request, found, this.total, this.facets, this.sorts);
	}

	/**
	 * A chosen value that can be taken back.
	 *
	 * @param facet the facet's name
	 * @param label the value in the reader's language
	 * @param without the address of the list without it
	 */
	public record Chip(String facet, String label, String without) {
	}

}
