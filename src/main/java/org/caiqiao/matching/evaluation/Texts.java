package org.caiqiao.matching.evaluation;

import java.util.ArrayList;
import java.util.List;

import org.caiqiao.matching.engine.MatchText;

/**
 * What is evaluated.
 *
 * @param needs those who ask, one text each
 * @param offers those who offer, one text each
 */
record Texts(List<MatchText> needs, List<MatchText> offers) {

	/** Needs and offers. */
	List<MatchText> all() {
		var all = new ArrayList<>(this.needs);
		all.addAll(this.offers);
		return all;
	}

	/** All that has to be encoded: the texts, and their titles for the baselines. */
	List<MatchText> encoded() {
		var encoded = all();
		all().forEach((text) -> encoded.add(title(text)));
		return encoded;
	}

	/** A text's title alone; the whole text where it has none. */
	static MatchText title(MatchText text) {
		return text.title().isBlank() ? text
				: MatchText.of(text.subject().kind(), text.subject().id(), text.title(), "");
	}

}
