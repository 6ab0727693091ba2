package org.caiqiao.matching;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

import org.caiqiao.matching.engine.Explainer;
import org.caiqiao.matching.engine.Level;
import org.caiqiao.matching.engine.Match;
import org.caiqiao.matching.engine.Reason;
import org.caiqiao.matching.engine.Snapshot;
import org.caiqiao.taxonomy.CodeList;
import org.caiqiao.taxonomy.Taxonomy;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says in a reader's language how well pairs fit and why. */
@Component
class Wording {

	private final MessageSource messages;

	private final Taxonomy taxonomy;

	Wording(MessageSource messages, Taxonomy taxonomy) {
		this.messages = messages;
		this.taxonomy = taxonomy;
	}

	/**
	 * For whole explanations.
	 * @param closely whether for one of the two sides, or the office
	 */
	ReasonTexts in(Locale locale, boolean closely) {
		return new ReasonTexts(this.messages, locale, code -> this.taxonomy.label(CodeList.FIELD, code, locale),
				closely);
	}

	/** For a line on a page of something else. */
	PairNote note(Snapshot snapshot, Match match, Locale locale) {
		ReasonTexts texts = in(locale, false);
		return new PairNote(texts.of(match.level()), tone(match.level()),
				weightiest(snapshot, match).map(texts::of).orElse(""),
				PairAddress.of(match.asking(), match.offering()));
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

}
