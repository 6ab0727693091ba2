package org.caiqiao.matching.evaluation;

import org.caiqiao.matching.engine.Ranking;

/**
 * What is held to be true before any judgement is seen: figures in use, and how far from
 * them the true ones may well be. Few judgements then move the figures a little, and only
 * many agreeing ones move them far.
 *
 * @param centre the figures in use
 */
record Prior(Ranking.Model centre) {

	/**
	 * Standard deviation of the weights, as a share of them. Set by hand, so that a dozen
	 * judgements that all contradict the ranking move no weight by more than a fifth.
	 */
	private static final double WEIGHTS = 0.1;

	/** Standard deviation of the thresholds; the same for all, as they are sums. */
	private static final double THRESHOLDS = 0.2;

	/** The figures in the order in which they are trained. */
	double[] figures() {
		return new double[] { this.centre.words(), this.centre.meaning(), this.centre.weak(), this.centre.fair(),
				this.centre.strong() };
	}

	/** How strongly a figure is pulled back from where it is. */
	double pull(int place, double figure) {
		double usual = figures()[place];
		double deviation = (place < Training.WEIGHTS) ? WEIGHTS * Math.abs(usual) : THRESHOLDS;
		return (deviation > 0) ? (figure - usual) / (deviation * deviation) : 0;
	}

}
