package org.caiqiao.matching;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.caiqiao.account.HomeSection;
import org.caiqiao.account.SignedIn;
import org.caiqiao.matching.engine.Kind;
import org.caiqiao.matching.engine.Subject;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * What fits a member best, on the home page: for a company what fits its public needs,
 * for an expert the needs that fit.
 */
@Component
class ForYou implements HomeSection {

	private static final int MOST = 5;

	private final MatchingService matching;

	private final Own own;

	ForYou(MatchingService matching, Own own) {
		this.matching = matching;
		this.own = own;
	}

	@Override
	public int order() {
		return 5;
	}

	@Override
	public String template() {
		return "matching/for-you :: part";
	}

	@Override
	public @Nullable Map<String, Object> model(@Nullable SignedIn who, Locale locale) {
		if (who == null) {
			return null;
		}
		var seen = new HashSet<Subject>();
		List<Suggestion> best = Stream.concat(forCompany(who, locale), forExpert(who, locale))
			.sorted(Comparator.comparingInt((Suggestion one) -> one.match().points()).reversed())
			.filter(one -> seen.add(one.match().subject()))
			.limit(MOST)
			.toList();
		return best.isEmpty() ? null : Map.of("best", best);
	}

	private Stream<Suggestion> forCompany(SignedIn who, Locale locale) {
		return this.own.needs(who)
			.stream()
			.flatMap(need -> Stream.of(Kind.ACHIEVEMENT, Kind.EXPERT)
				.flatMap(kind -> this.matching.best(Kind.NEED, need.id().value(), kind, 2, locale).stream())
				.map(match -> new Suggestion(match, Optional.of(need.content().title()))));
	}

	private Stream<Suggestion> forExpert(SignedIn who, Locale locale) {
		return this.own.expert(who)
			.stream()
			.flatMap(expert -> this.matching.best(Kind.EXPERT, expert.value(), Kind.NEED, MOST, locale).stream())
			.map(match -> new Suggestion(match, Optional.empty()));
	}

	/**
	 * Something that fits.
	 *
	 * @param match what, how well and why
	 * @param need the title of the company's need that it fits; none for an expert
	 */
	record Suggestion(MatchView match, Optional<String> need) {
	}

}
