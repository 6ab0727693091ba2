package org.caiqiao.matching;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.caiqiao.account.CardNote;
import org.caiqiao.account.SignedIn;
import org.caiqiao.matching.engine.Explainer;
import org.caiqiao.matching.engine.Kind;
import org.caiqiao.matching.engine.Level;
import org.caiqiao.matching.engine.Match;
import org.caiqiao.matching.engine.Matcher;
import org.caiqiao.matching.engine.Reason;
import org.caiqiao.matching.engine.Snapshot;
import org.caiqiao.matching.engine.Subject;
import org.caiqiao.taxonomy.CodeList;
import org.caiqiao.taxonomy.Taxonomy;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * On the cards of lists: how well each thing fits what the reader published, and the
 * weightiest reason.
 */
@Component
class FitsYours implements CardNote {

	private static final Map<String, Kind> KINDS = Map.of("need", Kind.NEED, "achievement", Kind.ACHIEVEMENT, "expert",
			Kind.EXPERT);

	/** Below this score nearly everything of a field would have a note. */
	private static final double WORTH_A_NOTE = 0.3;

	private final MatchingIndex index;

	private final Matchers matchers;

	private final MatchFeedback feedback;

	private final Own own;

	private final Taxonomy taxonomy;

	private final MessageSource messages;

	FitsYours(MatchingIndex index, Matchers matchers, MatchFeedback feedback, Own own, Taxonomy taxonomy,
			MessageSource messages) {
		this.index = index;
		this.matchers = matchers;
		this.feedback = feedback;
		this.own = own;
		this.taxonomy = taxonomy;
		this.messages = messages;
	}

	@Override
	public Map<Long, Note> of(String listed, Collection<Long> ids, SignedIn who, Locale locale) {
		Kind kind = KINDS.get(listed);
		if (kind == null) {
			return Map.of();
		}
		var best = new HashMap<Long, Fit>();
		for (Subject mine : this.own.facing(kind, who)) {
			Set<Subject> refused = this.feedback.refused(mine, kind);
			List<Subject> others = ids.stream()
				.map(id -> MatchTexts.subject(kind, id))
				.filter(other -> !refused.contains(other))
				.toList();
			for (Fit fit : this.index.ask(snapshot -> fits(snapshot, mine, others))) {
				best.merge(Long.valueOf(fit.other().id()), fit, (one, two) -> (two.score() > one.score()) ? two : one);
			}
		}
		var notes = new HashMap<Long, Note>();
		best.forEach((id, fit) -> notes.put(id, note(fit, locale)));
		return notes;
	}

	private List<Fit> fits(Snapshot snapshot, Subject mine, List<Subject> others) {
		Matcher matcher = this.matchers.of(snapshot, mine);
		return others.stream()
			.map(other -> mine.kind().asks() ? matcher.pair(mine, other) : matcher.pair(other, mine))
			.flatMap(Optional::stream)
			.filter(match -> match.level() != Level.NONE && match.score() >= WORTH_A_NOTE)
			.map(match -> new Fit(mine, match.other(mine), match.level(), match.score(), weightiest(snapshot, match),
					snapshot.texts(mine).getFirst().title()))
			.toList();
	}

	private static Optional<Reason> weightiest(Snapshot snapshot, Match match) {
		List<Reason> reasons = new Explainer(snapshot, snapshot.text(match.asking(), "")).explain(match,
				snapshot.text(match.offering(), match.piece()));
		return reasons.stream().max(Comparator.comparingDouble(Reason::points));
	}

	private Note note(Fit fit, Locale locale) {
		var texts = new ReasonTexts(this.messages, locale, code -> this.taxonomy.label(CodeList.FIELD, code, locale));
		String why = fit.weightiest().map(texts::of).orElse("");
		String key = fit.mine().kind().asks() ? "matching.fits.need" : "matching.fits.you";
		return new Note(texts.of(fit.level()), fit.tone(),
				this.messages.getMessage(key, new Object[] { fit.title(), why }, locale),
				PairAddress.of(fit.mine(), fit.other()));
	}

	/** How well a thing fits one of the reader's own. */
	private record Fit(Subject mine, Subject other, Level level, double score, Optional<Reason> weightiest,
			String title) {

		String tone() {
			return switch (this.level) {
				case STRONG -> "good";
				case FAIR -> "info";
				default -> "neutral";
			};
		}
	}

}
