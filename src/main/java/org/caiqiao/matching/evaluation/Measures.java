package org.caiqiao.matching.evaluation;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** What is measured of one need's ranking. */
final class Measures {

	private static final int TOP = 10;

	private Measures() {
	}

	/**
	 * Normalised discounted cumulative gain of the best ten judged ones, those that
	 * nobody judged left out: the gain of a level is 2^(level-1) - 1.
	 * @param ranked the levels of the judged ones, the best ranked first
	 */
	static double ndcg(List<Integer> ranked) {
		double ideal = gain(ranked.stream().sorted(Comparator.reverseOrder()).toList());
		return (ideal > 0) ? gain(ranked) / ideal : 0;
	}

	private static double gain(List<Integer> levels) {
		double gain = 0;
		for (int i = 0; i < Math.min(TOP, levels.size()); i++) {
			gain += (Math.pow(2, levels.get(i) - 1) - 1) / (Math.log(i + 2) / Math.log(2));
		}
		return gain;
	}

	/**
	 * The share of what is sought that stands among the first.
	 * @param ranks of all that is sought, from 1
	 */
	static double recall(Collection<Integer> ranks, int first) {
		return ranks.stream().filter((rank) -> rank <= first).count() / (double) ranks.size();
	}

	/**
	 * One over the rank of the first that is sought.
	 * @param ranks of all that is sought, from 1
	 */
	static double reciprocalRank(Collection<Integer> ranks) {
		return ranks.stream().mapToDouble((rank) -> 1.0 / rank).max().orElse(0);
	}

	/**
	 * How near levels come: 1 where all are right.
	 * @param meanError mean of the levels' absolute errors
	 */
	static double nearness(double meanError) {
		return 1 / (1 + meanError);
	}

}
