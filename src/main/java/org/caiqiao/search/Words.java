package org.caiqiao.search;

import java.util.EnumSet;

import org.hibernate.search.engine.search.common.BooleanOperator;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.search.predicate.dsl.SimpleQueryFlag;

/** What a person typed, as a condition on the index. */
final class Words {

	/** A word in the title says more about an entry than one in its long text. */
	private static final float TITLE = 4f;

	private static final float TEASER = 2f;

	private Words() {
	}

	/** Entries that hold all the words, wherever (strict), or at least some of them. */
	static SearchPredicate predicate(SearchPredicateFactory predicates, String words, boolean strict) {
		return predicates.simpleQueryString()
			.field("title")
			.boost(TITLE)
			.field("teaser")
			.boost(TEASER)
			.field("body")
			.matching(words)
			.defaultOperator(strict ? BooleanOperator.AND : BooleanOperator.OR)
			.flags(EnumSet.of(SimpleQueryFlag.PHRASE, SimpleQueryFlag.WHITESPACE))
			.toPredicate();
	}

	/** Entries whose title goes on like this: for suggestions while typing. */
	static SearchPredicate beginning(SearchPredicateFactory predicates, String words) {
		return predicates.simpleQueryString()
			.field("title")
			.matching(words.matches(".*[\\p{IsLatin}\\p{IsDigit}]$") ? words + "*" : words)
			.defaultOperator(BooleanOperator.AND)
			.flags(EnumSet.of(SimpleQueryFlag.PREFIX, SimpleQueryFlag.WHITESPACE))
			.toPredicate();
	}

}
