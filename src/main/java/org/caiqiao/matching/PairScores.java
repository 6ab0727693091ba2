package org.caiqiao.matching;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.caiqiao.matching.engine.Kind;
import org.caiqiao.matching.engine.Level;

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
		return this.matching
			.pairs(needs.stream()
				.flatMap(need -> experts.stream().map(expert -> new MatchedPair(need, true, expert)))
				.toList(), (snapshot, match) -> match)
			.stream()
			.filter(match -> match.level() != Level.NONE)
			.map(match -> new PairScore(Long.parseLong(match.asking().id()), Long.parseLong(match.offering().id()),
					(int) Math.round(100 * match.score())))
			.toList();
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

	/**
	 * How well these pairs fit, in words; those of which one is not known are left out.
	 */
	public Map<PairScore, PairNote> notes(Collection<PairScore> pairs, Locale locale) {
		Map<MatchedPair, PairNote> known = this.matching
			.pairs(pairs.stream().map(PairScore::pair).collect(Collectors.toSet()),
					(snapshot, match) -> Map.entry(MatchedPair.of(match.asking(), match.offering()),
							this.wording.note(snapshot, match, locale)))
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
		var notes = new HashMap<PairScore, PairNote>();
		pairs.forEach(pair -> Optional.ofNullable(known.get(pair.pair())).ifPresent(note -> notes.put(pair, note)));
		return notes;
	}

	/**
	 * The score of a pair.
	 *
	 * @param need the need
	 * @param expert the expert
	 * @param points 0 to 100
	 */
	public record PairScore(long need, long expert, int points) {

		private MatchedPair pair() {
			return new MatchedPair(this.need, true, this.expert);
		}
	}

}
