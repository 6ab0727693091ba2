package org.caiqiao.search;

import java.util.List;
import java.util.Map;

import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.mapper.orm.scope.SearchScope;

/** The conditions of a listing. */
final class ListingPredicates {

	private ListingPredicates() {
	}

	static SearchPredicate of(SearchScope<Object> scope, ListingDefinition definition, ListingRequest request,
			Map<String, List<String>> always, boolean strict, String exceptFacet) {
		SearchPredicateFactory predicates = scope.predicate();
		var all = predicates.bool();
		always.forEach((field, values) -> all.filter(predicates.terms().field(field).matchingAny(values)));
		if (!request.q().isEmpty()) {
			all.must(Words.predicate(predicates, request.q(), strict));
		}
		for (ListingDefinition.By by : definition.facets()) {
			var values = request.values(by.name());
			if (!values.isEmpty() && !by.name().equals(exceptFacet)) {
				all.filter(predicates.terms().field(by.field()).matchingAny(values));
			}
		}
		// Without a condition a bool matches nothing.
		return all.hasClause() ? all.toPredicate() : predicates.matchAll().toPredicate();
	}

}
