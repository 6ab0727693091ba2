package org.caiqiao.matching;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.caiqiao.matching.engine.Explainer;
import org.caiqiao.matching.engine.Kind;
import org.caiqiao.matching.engine.Level;
import org.caiqiao.matching.engine.Match;
import org.caiqiao.matching.engine.MatchText;
import org.caiqiao.matching.engine.Snapshot;
import org.caiqiao.matching.engine.Subject;

import org.springframework.stereotype.Component;

/** Shows matches to a reader: who the partner is, and why the pair fits. */
@Component
class MatchViews {

	private final Partners partners;

	private final Wording wording;

	MatchViews(Partners partners, Wording wording) {
		this.partners = partners;
		this.wording = wording;
	}

	/**
	 * The related ones of the matches of one thing.
	 * @param asking the text of the side that asks
	 * @param closely whether for the office
	 */
	List<MatchView> of(Snapshot snapshot, List<Match> matches, Subject query, Function<Match, MatchText> asking,
			boolean closely, Locale locale) {
		ReasonTexts texts = this.wording.in(locale, closely);
		List<Match> related = matches.stream().filter(match -> match.level() != Level.NONE).toList();
		Map<Subject, Partners.Partner> found = this.partners
			.of(related.stream().map(match -> match.other(query)).toList());
		Map<Subject, Explainer> explainers = new HashMap<>();
		return related.stream()
			// What was withdrawn a moment ago may still be in the index.
			.flatMap(match -> Optional.ofNullable(found.get(match.other(query)))
				.map(partner -> of(snapshot, match,
						explainers.computeIfAbsent(match.asking(),
								asks -> new Explainer(snapshot, asking.apply(match))),
						partner, texts))
				.stream())
			.toList();
	}

	/** One match of two public things, for anybody. */
	MatchView of(Snapshot snapshot, Match match, Partners.Partner partner, Locale locale) {
		return of(snapshot, match, new Explainer(snapshot, snapshot.text(match.asking(), "")), partner,
				this.wording.in(locale, false));
	}

	private static MatchView of(Snapshot snapshot, Match match, Explainer explainer, Partners.Partner partner,
			ReasonTexts texts) {
		MatchText offer = snapshot.text(match.offering(), match.piece());
		List<MatchView.Why> reasons = explainer.explain(match, offer)
			.stream()
			.map(reason -> new MatchView.Why(texts.of(reason), (int) Math.round(reason.points())))
			.toList();
		boolean evidence = match.offering().kind() == Kind.EXPERT && !match.piece().isEmpty();
		return new MatchView(partner.subject(), partner.url(), partner.title(), partner.teaser(), match.level(),
				(int) Math.round(100 * match.score()), evidence ? offer.title() : null, reasons,
				(int) Math.round(100 * match.base()), partner.demo(), "", "", false, null);
	}

}
