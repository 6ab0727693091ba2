package org.caiqiao.matching;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.caiqiao.account.CardNote;
import org.caiqiao.account.SignedIn;
import org.caiqiao.matching.engine.Explainer;
import org.caiqiao.matching.engine.Kind;
import org.caiqiao.matching.engine.Level;
import org.caiqiao.matching.engine.Match;
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

	private final MatchingService matching;

	private final MatchFeedback feedback;

	private final Own own;

	private final Taxonomy taxonomy;

	private final MessageSource messages;

	FitsYours(MatchingService matching, MatchFeedback feedback, Own own, Taxonomy taxonomy, MessageSource messages) {
		this.matching = matching;
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
			var refused = this.feedback.refused(mine, kind);
			for (Long id : ids) {
				Subject other = MatchTexts.subject(kind, id);
				if (!refused.contains(other)) {
					fit(mine, other)
						.ifPresent(fit -> best.merge(id, fit, (one, two) -> (two.score() > one.score()) ? two : one));
				}
			}
		}
		var notes = new HashMap<Long, Note>();
		best.forEach((id, fit) -> notes.put(id, note(fit, locale)));
		return notes;
	}

	private Optional<Fit> fit(Subject mine, Subject other) {
		boolean asks = mine.kind().asks();
		return this.matching
			.pair(asks ? mine : other, asks ? other : mine,
					(snapshot, match) -> new Fit(mine, other, match.level(), match.score(), weightiest(snapshot, match),
							snapshot.texts(mine).getFirst().title()))
			.filter(fit -> fit.level() != Level.NONE);
	}

	private static Optional<Reason> weightiest(Snapshot snapshot, Match match) {
		if (match.level() == Level.NONE) {
			return Optional.empty();
		}
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
