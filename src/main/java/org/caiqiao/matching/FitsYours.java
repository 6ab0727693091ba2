package org.caiqiao.matching;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.caiqiao.account.CardNote;
import org.caiqiao.account.SignedIn;
import org.caiqiao.matching.engine.Kind;
import org.caiqiao.matching.engine.Level;
import org.caiqiao.matching.engine.Match;
import org.caiqiao.matching.engine.Snapshot;
import org.caiqiao.matching.engine.Subject;

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

	private final MatchingService matching;

	private final MatchFeedback feedback;

	private final Own own;

	private final Wording wording;

	private final MessageSource messages;

	FitsYours(MatchingService matching, MatchFeedback feedback, Own own, Wording wording, MessageSource messages) {
		this.matching = matching;
		this.feedback = feedback;
		this.own = own;
		this.wording = wording;
		this.messages = messages;
	}

	@Override
	public Map<Long, Note> of(String listed, Collection<Long> ids, SignedIn who, Locale locale) {
		Kind kind = KINDS.get(listed);
		if (kind == null) {
			return Map.of();
		}
		List<Subject> mine = this.own.facing(kind, who);
		PairHistory said = this.feedback.history(mine);
		List<MatchedPair> pairs = mine.stream()
			.flatMap(own -> ids.stream()
				.map(id -> MatchTexts.subject(kind, id))
				.filter(other -> !said.refused(own, other))
				.map(other -> MatchedPair.of(own, other)))
			.toList();
		var best = new HashMap<Long, Fit>();
		fits(kind, pairs, locale).forEach(fit -> best.merge(Long.valueOf(fit.other().id()), fit,
				(one, two) -> (two.score() > one.score()) ? two : one));
		var notes = new HashMap<Long, Note>();
		best.forEach((id, fit) -> notes.put(id, note(fit, locale)));
		return notes;
	}

	private List<Fit> fits(Kind kind, List<MatchedPair> pairs, Locale locale) {
		return this.matching
			.pairs(pairs,
					(snapshot, match) -> Optional.of(match)
						.filter(FitsYours::worthANote)
						.map(one -> fit(snapshot, one, kind, locale)))
			.stream()
			.flatMap(Optional::stream)
			.toList();
	}

	private Fit fit(Snapshot snapshot, Match match, Kind kind, Locale locale) {
		Subject other = kind.asks() ? match.asking() : match.offering();
		return new Fit(other, match.score(), snapshot.texts(match.other(other)).getFirst().title(),
				this.wording.note(snapshot, match, locale));
	}

	private static boolean worthANote(Match match) {
		return match.level() != Level.NONE && match.score() >= WORTH_A_NOTE;
	}

	private Note note(Fit fit, Locale locale) {
		String key = fit.other().kind().asks() ? "matching.fits.you" : "matching.fits.need";
		PairNote said = fit.said();
		return new Note(said.level(), said.tone(),
				this.messages.getMessage(key, new Object[] { fit.title(), said.why() }, locale), said.address());
	}

	/** How well a thing fits one of the reader's own, of this title. */
	private record Fit(Subject other, double score, String title, PairNote said) {
	}

}
