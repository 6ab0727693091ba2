package org.caiqiao.matching;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.caiqiao.account.HomeSection;
import org.caiqiao.account.SignedIn;
import org.caiqiao.matching.engine.Kind;
import org.caiqiao.matching.engine.Level;
import org.caiqiao.matching.engine.Match;
import org.caiqiao.matching.engine.Matcher;
import org.caiqiao.matching.engine.Snapshot;
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

	/** So many of each kind are looked at for a need. */
	private static final int OF_NEED = 2;

	private final Own own;

	private final MatchingIndex index;

	private final Matchers matchers;

	private final MatchFeedback feedback;

	private final Partners partners;

	private final MatchViews views;

	ForYou(Own own, MatchingIndex index, Matchers matchers, MatchFeedback feedback, Partners partners,
			MatchViews views) {
		this.own = own;
		this.index = index;
		this.matchers = matchers;
		this.feedback = feedback;
		this.partners = partners;
		this.views = views;
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
		var mine = new LinkedHashMap<Subject, Optional<String>>();
		this.own.needs(who)
			.forEach(need -> mine.put(MatchTexts.subject(Kind.NEED, need.id().value()),
					Optional.of(need.content().title())));
		this.own.expert(who)
			.ifPresent(expert -> mine.put(MatchTexts.subject(Kind.EXPERT, expert.value()), Optional.empty()));
		List<Suggestion> best = mine.isEmpty() ? List.of() : best(mine, locale);
		return best.isEmpty() ? null : Map.of("best", best);
	}

	/** Only what is shown is explained. */
	private List<Suggestion> best(Map<Subject, Optional<String>> mine, Locale locale) {
		PairHistory history = this.feedback.history(mine.keySet());
		return this.index.ask(snapshot -> {
			Matcher matcher = this.matchers.of(snapshot, history);
			List<Found> found = mine.entrySet()
				.stream()
				.flatMap(own -> found(matcher, history, own.getKey(), own.getValue()))
				.sorted(Comparator.comparingDouble((Found one) -> one.match().score()).reversed())
				.toList();
			Map<Subject, Partners.Partner> known = this.partners
				.of(found.stream().map(Found::other).distinct().toList());
			var seen = new HashSet<Subject>();
			return found.stream()
				.filter(one -> known.containsKey(one.other()) && seen.add(one.other()))
				.limit(MOST)
				.map(one -> new Suggestion(view(snapshot, one, Objects.requireNonNull(known.get(one.other())), locale),
						one.need()))
				.toList();
		});
	}

	private static Stream<Found> found(Matcher matcher, PairHistory history, Subject own, Optional<String> need) {
		boolean asks = own.kind().asks();
		return (asks ? Stream.of(Kind.ACHIEVEMENT, Kind.EXPERT) : Stream.of(Kind.NEED))
			.flatMap(kind -> matcher.best(own, kind, asks ? OF_NEED : MOST, partner -> !history.refused(own, partner))
				.stream())
			.filter(match -> match.level() != Level.NONE)
			.map(match -> new Found(own, need, match));
	}

	private MatchView view(Snapshot snapshot, Found one, Partners.Partner partner, Locale locale) {
		return this.views.of(snapshot, one.match(), partner, locale).of(one.own(), false, false, null);
	}

	private record Found(Subject own, Optional<String> need, Match match) {

		Subject other() {
			return this.match.other(this.own);
		}

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
