package org.caiqiao.matching;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

import org.caiqiao.matching.engine.Explainer;
import org.caiqiao.matching.engine.Kind;
import org.caiqiao.matching.engine.Level;
import org.caiqiao.matching.engine.Match;
import org.caiqiao.matching.engine.MatchText;
import org.caiqiao.matching.engine.Matcher;
import org.caiqiao.matching.engine.Reason;
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

	private final Partners partners;

	private final MatchFeedback feedback;

	private final Wording wording;

	private final Spreading spreading;

	private final Matchers matchers;

	MatchingService(MatchingIndex index, Published published, Partners partners, MatchFeedback feedback,
			Wording wording, Spreading spreading, Matchers matchers) {
		this.index = index;
		this.published = published;
		this.partners = partners;
		this.feedback = feedback;
		this.wording = wording;
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
		Set<Subject> refused = this.feedback.refused(query, wanted);
		return this.index.ask(snapshot -> {
			List<Match> best = this.matchers.of(snapshot, query)
				.best(query, wanted, fairness.candidates(wanted, most),
						partner -> office || !refused.contains(partner));
			List<Fairness.Place> places = this.spreading.order(fairness, best).stream().limit(most).toList();
			return views(snapshot, places.stream().map(Fairness.Place::match).toList(), query,
					match -> snapshot.text(match.asking(), ""), locale)
				.stream()
				.map(view -> view.of(query, refused.contains(view.subject()), moved(places, view.subject())))
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
		return pairs(need, List.of(offer), look).stream().findFirst();
	}

	/**
	 * Looks at the pairs of one thing with others, from either side, and asks only once
	 * how pairs are scored; those that are not in the index are left out.
	 */
	<T> List<T> pairs(Subject one, Collection<Subject> others, BiFunction<Snapshot, Match, T> look) {
		return this.index.ask(snapshot -> {
			Matcher matcher = this.matchers.of(snapshot, one);
			return others.stream()
				.flatMap(other -> (one.kind().asks() ? matcher.pair(one, other) : matcher.pair(other, one)).stream())
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
		return this.index.ask(snapshot -> views(snapshot,
				this.matchers.ofDraft(snapshot).best(draft, null, wanted, most, partner -> true), draft.subject(),
				match -> draft, locale));
	}

	private List<MatchView> views(Snapshot snapshot, List<Match> matches, Subject query,
			Function<Match, MatchText> asking, Locale locale) {
		List<Match> related = matches.stream().filter(match -> match.level() != Level.NONE).toList();
		Map<Subject, Partners.Partner> found = this.partners
			.of(related.stream().map(match -> match.other(query)).toList());
		Map<Subject, Explainer> explainers = new HashMap<>();
		return related.stream()
			// What was withdrawn a moment ago may still be in the index.
			.filter(match -> found.containsKey(match.other(query)))
			.map(match -> view(snapshot, match,
					explainers.computeIfAbsent(match.asking(), asks -> new Explainer(snapshot, asking.apply(match))),
					partner(found, match.other(query)), locale))
			.toList();
	}

	/** Whether a thing that is published has come into the index yet. */
	public boolean knows(Kind kind, long id) {
		Subject subject = MatchTexts.subject(kind, id);
		return this.published.texts(subject).isEmpty()
				|| this.index.ask(snapshot -> !snapshot.texts(subject).isEmpty());
	}

	private MatchView view(Snapshot snapshot, Match match, Explainer explainer, Partners.Partner partner,
			Locale locale) {
		MatchText offer = snapshot.text(match.offering(), match.piece());
		ReasonTexts texts = this.wording.in(locale);
		List<MatchView.Why> reasons = explainer.explain(match, offer)
			.stream()
			.map(reason -> new MatchView.Why(texts.of(reason), points(reason)))
			.toList();
		boolean evidence = match.offering().kind() == Kind.EXPERT && !match.piece().isEmpty();
		return new MatchView(partner.subject(), partner.url(), partner.title(), partner.teaser(), match.level(),
				(int) Math.round(100 * match.score()), evidence ? offer.title() : null, reasons,
				(int) Math.round(100 * match.base()), partner.demo(), "", "", false, null);
	}

	private static int points(Reason reason) {
		return (int) Math.round(reason.points());
	}

	private static Partners.Partner partner(Map<Subject, Partners.Partner> found, Subject subject) {
		Partners.Partner partner = found.get(subject);
		if (partner == null) {
			throw new IllegalStateException(subject + " was filtered before");
		}
		return partner;
	}

}
