package org.caiqiao.matching;

import org.caiqiao.matching.engine.Kind;
import org.caiqiao.matching.engine.Subject;

/**
 * Names a need and what is offered for it, for modules that see what becomes of a match.
 *
 * @param need the need
 * @param expert whether an expert is offered, else an achievement
 * @param offer the expert or achievement
 */
public record MatchedPair(long need, boolean expert, long offer) {

	/** Of the two in any order. */
	static MatchedPair of(Subject one, Subject other) {
		Subject need = one.kind().asks() ? one : other;
		Subject offer = one.kind().asks() ? other : one;
		return new MatchedPair(Long.parseLong(need.id()), offer.kind() == Kind.EXPERT, Long.parseLong(offer.id()));
	}

	Subject asking() {
		return MatchTexts.subject(Kind.NEED, this.need);
	}

	Subject offering() {
		return MatchTexts.subject(this.expert ? Kind.EXPERT : Kind.ACHIEVEMENT, this.offer);
	}

}
