package org.caiqiao.search;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How one kind of {@link Listed} thing is listed and searched: one bean per kind.
 *
 * @param kind the kind's name in messages and suggestions, such as {@code need}
 * @param entity the entity's name in the index
 * @param path the listing's address; an entry lies at {@code <path>/<id>}
 * @param facets the ways to narrow it
 * @param sorts the orders it can be shown in; the first is the usual one
 */
public record ListingDefinition(String kind, String entity, String path, List<By> facets, List<Order> sorts) {

	/**
	 * The order by how well an entry fits the words; without words it is the listing's
	 * usual order.
	 */
	public static final String RELEVANCE = "relevance";

	/**
	 * A facet over a keyword field.
	 *
	 * @param name the query parameter
	 * @param field the index field
	 * @param labels what a person reads for the codes
	 */
	public record By(String name, String field, Labels labels) {
	}

	/**
	 * An order by a sortable field.
	 *
	 * @param name the value of the query parameter {@code sort}
	 * @param field the index field; unused for {@link #RELEVANCE}
	 * @param descending whether the greatest comes first
	 */
	public record Order(String name, String field, boolean descending) {

		/** By how well an entry fits the words. */
		public static Order relevance() {
			return new Order(RELEVANCE, "", true);
		}
	}

	/** Gives codes their names. */
	@FunctionalInterface
	public interface Labels {

		/**
		 * The names of these codes in a language, all at once so that they can be read in
		 * one query; a code that is missing from the answer is shown as it is.
		 */
		Map<String, String> of(List<String> codes, Locale locale);

	}

	List<String> sortNames() {
		return this.sorts.stream().map(Order::name).toList();
	}

	Order order(String name) {
		return this.sorts.stream().filter(order -> order.name().equals(name)).findFirst().orElse(this.sorts.getFirst());
	}

}
