package org.caiqiao.matching;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.caiqiao.matching.engine.Explainer;
import org.caiqiao.matching.engine.Kind;
import org.caiqiao.matching.engine.Level;
import org.caiqiao.matching.engine.Match;
import org.caiqiao.matching.engine.Reason;
import org.caiqiao.matching.engine.Snapshot;
import org.caiqiao.taxonomy.CodeList;
import org.caiqiao.taxonomy.Taxonomy;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;

/**
 * Scores of needs with experts, for whoever brings companies and experts together; the
 * same as on all other pages.
 */
@Service
public class PairScores {

	private final MatchingService matching;

	private final Taxonomy taxonomy;

	private final MessageSource messages;

	PairScores(MatchingService matching, Taxonomy taxonomy, MessageSource messages) {
		this.matching = matching;
		this.taxonomy = taxonomy;
		this.messages = messages;
	}

	/** The scores of all these needs with all these experts that are related at all. */
	public List<PairScore> among(Collection<Long> needs, Collection<Long> experts) {
		return needs.stream()
			.flatMap(need -> experts.stream().flatMap(expert -> score(need, expert).stream()))
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

	/** How well a pair fits, in words; empty while one of the two is not known. */
	public Optional<PairNote> note(PairScore pair, Locale locale) {
		var need = MatchTexts.subject(Kind.NEED, pair.need());
		var expert = MatchTexts.subject(Kind.EXPERT, pair.expert());
		return this.matching.pair(need, expert, (snapshot, match) -> {
			var texts = new ReasonTexts(this.messages, locale,
					code -> this.taxonomy.label(CodeList.FIELD, code, locale));
			return new PairNote(texts.of(match.level()), tone(match.level()),
					weightiest(snapshot, match).map(texts::of).orElse(""), PairAddress.of(need, expert));
		});
	}

	private Optional<PairScore> score(long need, long expert) {
		return this.matching
			.pair(MatchTexts.subject(Kind.NEED, need), MatchTexts.subject(Kind.EXPERT, expert),
					(snapshot, match) -> match)
			.filter(match -> match.level() != Level.NONE)
			.map(match -> new PairScore(need, expert, (int) Math.round(100 * match.score())));
	}

	private static Optional<Reason> weightiest(Snapshot snapshot, Match match) {
		return new Explainer(snapshot, snapshot.text(match.asking(), ""))
			.explain(match, snapshot.text(match.offering(), match.piece()))
			.stream()
			.max(Comparator.comparingDouble(Reason::points));
	}

	private static String tone(Level level) {
		return switch (level) {
			case STRONG -> "good";
			case FAIR -> "info";
			default -> "neutral";
		};
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

	/**
	 * What a page says of a pair.
	 *
	 * @param level how well it fits, in words
	 * @param tone of its badge
	 * @param why the weightiest reason
	 * @param address of the page that explains it
	 */
	public record PairNote(String level, String tone, String why, String address) {
	}

}
