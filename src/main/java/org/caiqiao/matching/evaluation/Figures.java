package org.caiqiao.matching.evaluation;

import org.jspecify.annotations.Nullable;

/**
 * What was measured of one way of ranking.
 *
 * @param ndcg nDCG@10 over the judged ones; null where there are no levels to judge by
 * @param recall the share of the relevant ones among the first hundred of all
 * @param reciprocalRank of the first relevant one among all
 * @param levels how near its levels are to the judges'; null where it gives none
 */
record Figures(@Nullable Estimate ndcg, Estimate recall, Estimate reciprocalRank, @Nullable Estimate levels) {

	/** Of a way that gives levels but no ranking. */
	static Figures ofLevels(Estimate nearness) {
		return new Figures(Estimate.NONE, Estimate.NONE, Estimate.NONE, nearness);
	}

	Figures withLevels(Estimate nearness) {
		return new Figures(this.ndcg, this.recall, this.reciprocalRank, (this.ndcg != null) ? nearness : null);
	}

}
