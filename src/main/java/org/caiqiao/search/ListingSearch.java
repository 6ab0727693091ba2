package org.caiqiao.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

import jakarta.persistence.EntityManager;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.projection.dsl.SearchProjectionFactory;
import org.hibernate.search.engine.search.query.SearchResult;
import org.hibernate.search.engine.search.query.SearchScroll;
import org.hibernate.search.engine.search.sort.SearchSort;
import org.hibernate.search.engine.search.sort.dsl.SearchSortFactory;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.scope.SearchScope;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Runs listings over the index. Values of one facet widen the list, different facets
 * narrow it; the counts on a facet are those of the list without that facet's own choice,
 * so that a second value can be weighed before it is chosen.
 */
@Service
@Transactional(readOnly = true)
public class ListingSearch {

	/** More choices than these help nobody. */
	private static final int MOST_VALUES = 30;

	private static final int BATCH = 200;

	private final EntityManager entities;

	ListingSearch(EntityManager entities) {
		this.entities = entities;
	}

	/**
	 * The ids of the entries on the page that was asked for, in order, with the facets.
	 * @param always keyword fields that must have one of the values, whatever is chosen:
	 * who sees what
	 */
	public Listing<Long> find(ListingDefinition definition, ListingRequest request, Locale locale,
			Map<String, List<String>> always) {
		var scope = Search.session(this.entities).scope(Object.class, definition.entity());
		boolean strict = true;
		SearchResult<Long> page = page(scope, definition, request, always, strict);
		if (page.total().hitCount() == 0 && !request.q().isEmpty()) {
			// Nothing holds all the words: show what holds some, the best first.
			strict = false;
			page = page(scope, definition, request, always, strict);
		}
		long total = page.total().hitCount();
		int last = (int) Math.max(1, (total + ListingRequest.SIZE - 1) / ListingRequest.SIZE);
		if (request.page() > last) {
			return find(definition, request.withPage(last), locale, always);
		}
		var facets = new ArrayList<Facet>();
		for (ListingDefinition.By by : definition.facets()) {
			facets.add(facet(scope, definition, request, always, strict, by, locale));
		}
		return new Listing<>(request, page.hits(), total, facets, definition.sortNames());
	}

	/**
	 * All entries of a list in its order, batch by batch, for whoever writes them down;
	 * each batch is forgotten when the next one is read.
	 * @param most no more than these, as a page would not show them either
	 */
	public void each(ListingDefinition definition, ListingRequest request, Map<String, List<String>> always, int most,
			Consumer<List<ListedEntity<?>>> batches) {
		var scope = Search.session(this.entities).scope(Object.class, definition.entity());
		boolean strict = request.q().isEmpty()
				|| page(scope, definition, request.withPage(1), always, true).total().hitCount() > 0;
		int left = most;
		try (SearchScroll<Object> scroll = Search.session(this.entities)
			.search(scope)
			.select(SearchProjectionFactory::entity)
			.where(ListingPredicates.of(scope, definition, request, always, strict, ""))
			.sort(sort(scope.sort(), definition, request))
			.scroll(BATCH)) {
			for (var some = scroll.next(); some.hasHits() && left > 0; some = scroll.next()) {
				List<ListedEntity<?>> batch = some.hits()
					.stream()
					.limit(left)
					.<ListedEntity<?>>map(found -> (ListedEntity<?>) found)
					.toList();
				batches.accept(batch);
				left -= batch.size();
				this.entities.clear();
			}
		}
	}

	private SearchResult<Long> page(SearchScope<Object> scope, ListingDefinition definition, ListingRequest request,
			Map<String, List<String>> always, boolean strict) {
		return Search.session(this.entities)
			.search(scope)
			.select(projection -> projection.id(Long.class))
			.where(ListingPredicates.of(scope, definition, request, always, strict, ""))
			.sort(sort(scope.sort(), definition, request))
			.fetch((request.page() - 1) * ListingRequest.SIZE, ListingRequest.SIZE);
	}

	private static SearchSort sort(SearchSortFactory sorts, ListingDefinition definition, ListingRequest request) {
		String asked = request.sort();
		var order = (asked != null) ? definition.order(asked) : definition.sorts().getFirst();
		if (asked == null && !request.q().isEmpty()) {
			order = ListingDefinition.Order.relevance();
		}
		if (order.name().equals(ListingDefinition.RELEVANCE)) {
			var usual = definition.sorts().stream().filter(other -> !other.field().isEmpty()).findFirst();
			return usual.isPresent() ? sorts.composite().add(sorts.score()).add(field(sorts, usual.get())).toSort()
					: sorts.score().toSort();
		}
		return field(sorts, order);
	}

	private static SearchSort field(SearchSortFactory sorts, ListingDefinition.Order order) {
		var field = sorts.field(order.field());
		return (order.descending() ? field.desc() : field.asc()).missing().last().toSort();
	}

	private Facet facet(SearchScope<Object> scope, ListingDefinition definition, ListingRequest request,
			Map<String, List<String>> always, boolean strict, ListingDefinition.By by, Locale locale) {
		AggregationKey<Map<String, Long>> key = AggregationKey.of(by.name());
		Map<String, Long> counts = Search.session(this.entities)
			.search(scope)
			.select(projection -> projection.id(Long.class))
			.where(ListingPredicates.of(scope, definition, request, always, strict, by.name()))
			.aggregation(key,
					aggregation -> aggregation.terms()
						.field(by.field(), String.class)
						.maxTermCount(MOST_VALUES)
						.orderByCountDescending())
			.fetch(0)
			.aggregation(key);
		var all = new LinkedHashMap<>(counts);
		request.values(by.name()).forEach(chosen -> all.putIfAbsent(chosen, 0L));
		Map<String, String> labels = by.labels().of(List.copyOf(all.keySet()), locale);
		var values = all.entrySet()
			.stream()
			.map(entry -> new Facet.Value(entry.getKey(),
					Objects.requireNonNullElse(labels.get(entry.getKey()), entry.getKey()), entry.getValue(),
					request.values(by.name()).contains(entry.getKey())))
			.toList();
		return new Facet(by.name(), values);
	}

}
