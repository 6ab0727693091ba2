package org.caiqiao.matching;

import org.caiqiao.matching.engine.Kind;

import org.springframework.boot.test.context.TestComponent;

/** Puts things into the index at once, for tests of other modules. */
@TestComponent
public class MatchedNow {

	private final MatchingUpkeep upkeep;

	MatchedNow(MatchingUpkeep upkeep) {
		this.upkeep = upkeep;
	}

	/** Lets a published need be matched. */
	public void need(long id) {
		this.upkeep.update(MatchTexts.subject(Kind.NEED, id));
	}

	/** Lets an expert be matched. */
	public void expert(long id) {
		this.upkeep.update(MatchTexts.subject(Kind.EXPERT, id));
	}

}
