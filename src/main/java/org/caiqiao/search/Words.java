package org.caiqiao.search;

import java.util.EnumSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.hibernate.search.engine.search.common.BooleanOperator;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.search.predicate.dsl.SimpleQueryFlag;

/** What a person typed, as a condition on the index. */
final class Words {

	/** A word in the title says more about an entry than one in its long text. */
	private static final float TITLE = 4f;

	private static final float TEASER = 2f;

	private static final Pattern UNFINISHED = Pattern.compile("[\\p{IsLatin}\\p{IsDigit}]+$");

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

	/**
	 * Entries whose title goes on like this: for suggestions while typing. The letters
	 * and digits at the end, of a word that may not be whole yet, are a word of the index
	 * even where they follow characters without a space.
	 */
	static SearchPredicate beginning(SearchPredicateFactory predicates, String words) {
		Matcher unfinished = UNFINISHED.matcher(words);
		var all = predicates.bool();
		if (unfinished.find()) {
			all.must(predicates.wildcard().field("title").matching(unfinished.group() + "*"));
		}
		String whole = unfinished.replaceFirst("").strip();
		if (!whole.isEmpty()) {
			all.must(predicates.simpleQueryString()
				.field("title")
				.matching(whole)
				.defaultOperator(BooleanOperator.AND)
				.flags(EnumSet.of(SimpleQueryFlag.WHITESPACE)));
		}
		return all.toPredicate();
	}

}
