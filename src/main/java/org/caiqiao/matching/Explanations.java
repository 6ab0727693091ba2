package org.caiqiao.matching;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.caiqiao.matching.engine.Explainer;
import org.caiqiao.matching.engine.Kind;
import org.caiqiao.matching.engine.Match;
import org.caiqiao.matching.engine.MatchText;
import org.caiqiao.matching.engine.Reason;
import org.caiqiao.matching.engine.Snapshot;
import org.caiqiao.matching.engine.Subject;

import org.springframework.stereotype.Component;

/** Puts together what the page of a pair tells; nothing is encoded on the way. */
@Component
class Explanations {

	private final MatchingService matching;

	private final NearSentences sentences;

	private final OpenQuestions questions;

	private final Wording wording;

	Explanations(MatchingService matching, NearSentences sentences, OpenQuestions questions, Wording wording) {
		this.matching = matching;
		this.sentences = sentences;
		this.questions = questions;
		this.wording = wording;
	}

	/** Why a pair has its score; nothing while one of the two is not in the index. */
	Optional<Explanation> of(Subject need, Subject offer, Locale locale) {
		return this.matching.pair(need, offer, (snapshot, match) -> explain(snapshot, match, locale));
	}

	private Explanation explain(Snapshot snapshot, Match match, Locale locale) {
		MatchText asking = snapshot.text(match.asking(), "");
		MatchText offering = snapshot.text(match.offering(), match.piece());
		ReasonTexts phrases = this.wording.in(locale);
		List<Reason> reasons = new Explainer(snapshot, asking).explain(match, offering);
		List<Reason.SharedTerm> terms = terms(reasons);
		int points = (int) Math.round(100 * match.score());
		boolean expert = match.offering().kind() == Kind.EXPERT;
		boolean meant = reasons.stream().anyMatch(reason -> reason instanceof Reason.Meaning && reason.points() > 0);
		return new Explanation(match.level(), points, ScoreBar.of(reasons, 100 * match.base(), points),
				reasons.stream()
					.filter(reason -> reason.points() > 0)
					.map(reason -> new MatchView.Why(phrases.of(reason), (int) Math.round(reason.points())))
					.toList(),
				MarkedText.of(asking, terms.stream().flatMap(term -> term.asking().stream()).toList()),
				MarkedText.of(offering, terms.stream().flatMap(term -> term.offering().stream()).toList()),
				expert ? offering.title() : null, snapshot.titles(match.offering(), match.support()),
				meant ? this.sentences.of(asking, offering).orElse(null) : null, meant,
				Stream
					.concat(reasons.stream().filter(reason -> reason.points() < 0).map(phrases::of),
							this.questions.of(match, reasons, locale).stream())
					.toList());
	}

	private static List<Reason.SharedTerm> terms(List<Reason> reasons) {
		return reasons.stream()
			.flatMap(reason -> (reason instanceof Reason.SharedTerms shared) ? shared.terms().stream() : Stream.of())
			.toList();
	}

}
