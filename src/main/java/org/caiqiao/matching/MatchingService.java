package org.caiqiao.matching;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

import org.caiqiao.matching.engine.Kind;
import org.caiqiao.matching.engine.Match;
import org.caiqiao.matching.engine.MatchText;
import org.caiqiao.matching.engine.Matcher;
import org.caiqiao.matching.engine.Snapshot;
import org.caiqiao.matching.engine.Subject;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;

/**
 * Pairs what is published and says why. Both directions come from one computation: a pair
 * has the same score from either side. Nothing is encoded while somebody reads: vectors
 * were made when the texts were published.
 */
@Service
public class MatchingService {

	private final MatchingIndex index;

	private final Published published;

	private final MatchViews views;

	private final MatchFeedback feedback;

	private final Spreading spreading;

	private final Matchers matchers;

	MatchingService(MatchingIndex index, Published published, MatchViews views, MatchFeedback feedback,
			Spreading spreading, Matchers matchers) {
		this.index = index;
		this.published = published;
		this.views = views;
		this.feedback = feedback;
		this.spreading = spreading;
		this.matchers = matchers;
	}

	/**
	 * The best partners of a published thing.
	 * @param wanted their kind: achievements or experts for a need, needs for the others
	 * @return the best first, at least weakly related ones only; none while the thing is
	 * not in the index
	 */
	public List<MatchView> best(Kind kind, long id, Kind wanted, int most, Locale locale) {
		return list(kind, id, wanted, most, locale, false, Fairness.NONE);
	}

	/**
	 * The same as a list of a page: its places are spread, its scores are not touched.
	 * @param office whether it is the office that asks: it sees also what one of the two
	 * sides called no match
	 */
	List<MatchView> listed(Kind kind, long id, Kind wanted, int most, Locale locale, boolean office) {
		return list(kind, id, wanted, most, locale, office, this.spreading.of(wanted));
	}

	private List<MatchView> list(Kind kind, long id, Kind wanted, int most, Locale locale, boolean office,
			Fairness fairness) {
		Subject query = MatchTexts.subject(kind, id);
		PairHistory history = this.feedback.history(List.of(query));
		return this.index.ask(snapshot -> {
			List<Match> best = this.matchers.of(snapshot, history)
				.best(query, wanted, fairness.candidates(wanted, most),
						partner -> office || !history.refused(query, partner));
			List<Fairness.Place> places = this.spreading.order(fairness, best).stream().limit(most).toList();
			return this.views
				.of(snapshot, places.stream().map(Fairness.Place::match).toList(), query,
						match -> snapshot.text(match.asking(), ""), office, locale)
				.stream()
				.map(view -> view.of(query, office, history.refused(query, view.subject()),
						moved(places, view.subject())))
				.toList();
		});
	}

	private static Fairness.@Nullable Move moved(List<Fairness.Place> places, Subject partner) {
		return places.stream()
			.filter(place -> place.match().offering().equals(partner))
			.findFirst()
			.map(Fairness.Place::moved)
			.orElse(null);
	}

	/** Looks at one pair; nothing while one of the two is not in the index. */
	<T> Optional<T> pair(Subject need, Subject offer, BiFunction<Snapshot, Match, T> look) {
		return pairs(List.of(MatchedPair.of(need, offer)), look).stream().findFirst();
	}

	/**
	 * Looks at these pairs, and asks only once how pairs are scored; those that are not
	 * in the index are left out.
	 */
	<T> List<T> pairs(Collection<MatchedPair> pairs, BiFunction<Snapshot, Match, T> look) {
		if (pairs.isEmpty()) {
			return List.of();
		}
		PairHistory history = this.feedback
			.history(pairs.stream().map(MatchedPair::asking).collect(Collectors.toSet()));
		return this.index.ask(snapshot -> {
			Matcher matcher = this.matchers.of(snapshot, history);
			return pairs.stream()
				.flatMap(pair -> matcher.pair(pair.asking(), pair.offering()).stream())
				.map(match -> look.apply(snapshot, match))
				.toList();
		});
	}

	/**
	 * Partners for a text that is not published yet, by its words alone: nothing is
	 * encoded, and nothing of the text is kept.
	 * @param wanted achievements or experts
	 * @return the best first, at least weakly related ones only
	 */
	public List<MatchView> likely(MatchText draft, Kind wanted, int most, Locale locale) {
		return this.index.ask(snapshot -> this.views.of(snapshot,
				this.matchers.ofDraft(snapshot).best(draft, null, wanted, most, partner -> true), draft.subject(),
				match -> draft, false, locale));
	}

	/** Whether a thing that is published has come into the index yet. */
	public boolean knows(Kind kind, long id) {
		Subject subject = MatchTexts.subject(kind, id);
		return this.published.texts(List.of(subject)).values().stream().allMatch(List::isEmpty)
				|| this.index.ask(snapshot -> !snapshot.texts(subject).isEmpty());
	}

}
