package org.caiqiao.matching.evaluation;

import org.caiqiao.matching.engine.Match;

/**
 * A match that somebody judged.
 *
 * @param title the need's title: needs of the same title are one need to learn from
 * @param match the pair with its features
 * @param fits whether it proved to fit, or was called no match
 */
public record JudgedPair(String title, Match match, boolean fits) {

	/** Unrelated, in the judges' levels. */
	private static final int NO = 1;

	/**
	 * What became of the pair is left out of the sum: it is the very judgement that is
	 * learned from.
	 */
	Sample sample() {
		Double meaning = this.match.features().meaning();
		return new Sample(this.match.asking().id(), this.match.features().words(), (meaning != null) ? meaning : 0,
				this.match.parts().besides(), this.fits ? Judgements.RELEVANT : NO, this.fits);
	}

}
