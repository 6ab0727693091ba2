package org.caiqiao.matching;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.caiqiao.matching.engine.Kind;
import org.caiqiao.matching.engine.Level;
import org.caiqiao.matching.engine.Subject;
import org.caiqiao.matching.engine.Match;

import org.springframework.stereotype.Service;

/**
 * Scores of needs with experts, for whoever brings companies and experts together; the
 * same as on all other pages.
 */
@Service
public class PairScores {

	private final MatchingService matching;

	private final Wording wording;

	PairScores(MatchingService matching, Wording wording) {
		this.matching = matching;
		this.wording = wording;
	}

	/** The scores of all these needs with all these experts that are related at all. */
	public List<PairScore> among(Collection<Long> needs, Collection<Long> experts) {
		List<Subject> offers = experts.stream().map(expert -> MatchTexts.subject(Kind.EXPERT, expert)).toList();
		return needs.stream().flatMap(need -> scores(need, offers).stream()).toList();
	}

	/** The experts who fit a need best, the best first. */
	public List<PairScore> expertsFor(long need, int most, Locale locale) {
		return this.matching.best(Kind.NEED, need, Kind.EXPERT, most, locale)
			.stream()
			.map(match -> new PairScore(need, Long.parseLong(match.subject().id()), match.points()))
			.toList();
	}

	/** The needs that fit an expert best, the best first. */
	public List<PairScore> needsFor(long expert, int most, Locale locale) {
		return this.matching.best(Kind.EXPERT, expert, Kind.NEED, most, locale)
			.stream()
			.map(match -> new PairScore(Long.parseLong(match.subject().id()), expert, match.points()))
			.toList();
	}

	/** How well a pair fits, in words; empty while one of the two is not known. */
	public Optional<PairNote> note(PairScore pair, Locale locale) {
		var need = MatchTexts.subject(Kind.NEED, pair.need());
		var expert = MatchTexts.subject(Kind.EXPERT, pair.expert());
		return this.matching.pair(need, expert, (snapshot, match) -> this.wording.note(snapshot, match, locale));
	}

	private List<PairScore> scores(long need, List<Subject> experts) {
		return this.matching.pairs(MatchTexts.subject(Kind.NEED, need), experts, (snapshot, match) -> match)
			.stream()
			.filter(match -> match.level() != Level.NONE)
			.map(match -> new PairScore(need, Long.parseLong(match.offering().id()),
					(int) Math.round(100 * match.score())))
			.toList();
	}

	/**
	 * The score of a pair.
	 *
	 * @param need the need
	 * @param expert the expert
	 * @param points 0 to 100
	 */
	public record PairScore(long need, long expert, int points) {
	}

}
