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

	Subject asking() {
		return MatchTexts.subject(Kind.NEED, this.need);
	}

	Subject offering() {
		return MatchTexts.subject(this.expert ? Kind.EXPERT : Kind.ACHIEVEMENT, this.offer);
	}

}
