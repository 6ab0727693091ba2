package org.caiqiao.matching.engine;

/**
 * The parts of a match as points of its score. All have the same scale, those against
 * too: with the points that any pair has they add up to the score.
 *
 * @param match the match
 */
record Points(Match match) {

	/** A sum so near to 0 that the score has hardly moved. */
	private static final double TINY = 1e-6;

	/** Its share of the way from the score of any pair to that of this one. */
	double of(double part) {
		double sum = this.match.parts().sum();
		double way = (Math.abs(sum) < TINY) ? TINY : sum;
		return 100 * (this.match.model().score(way) - this.match.base()) * part / way;
	}

}
