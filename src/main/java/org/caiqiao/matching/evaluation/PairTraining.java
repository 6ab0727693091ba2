package org.caiqiao.matching.evaluation;

import java.util.Arrays;
import java.util.List;

import org.caiqiao.matching.engine.Ranking;

/**
 * Finds weights where only pairs that belong together are known and nobody judged levels:
 * the mixture of words and meaning that ranks these pairs highest. The thresholds are
 * then set so that the same shares of all pairs reach each level as by another ranking.
 */
final class PairTraining {

	private static final int MIXTURES = 40;

	/** Shares of all Chinese pairs that reach each level, judged or not. */
	private static final double WEAK = 0.087;

	private static final double FAIR = 0.00014;

	private static final double STRONG = 0.00003;

	private PairTraining() {
	}

	/** Weights of words and meaning, of length 1 together; thresholds are left at 0. */
	static Ranking.Model weights(List<Row> rows) {
		Ranking.Model best = mixture(0);
		double highest = -1;
		for (int i = 0; i <= MIXTURES; i++) {
			Ranking.Model model = mixture(i * Math.PI / 2 / MIXTURES);
			double mean = rows.stream()
				.mapToDouble((row) -> Measures.reciprocalRank(row.ranks(row.sums(model), row.relevant())))
				.sum();
			if (mean > highest) {
				highest = mean;
				best = model;
			}
		}
		return best;
	}

	/**
	 * Sets thresholds and scale.
	 * @param like a model whose distance of weak and strong sets the scale
	 */
	static Ranking.Model scaled(Ranking.Model weights, List<Row> rows, Ranking.Model like) {
		double[] all = rows.stream().flatMapToDouble((row) -> Arrays.stream(row.sums(weights))).sorted().toArray();
		double weak = reachedBy(WEAK, all);
		double fair = reachedBy(FAIR, all);
		double strong = reachedBy(STRONG, all);
		double scale = (strong > weak) ? (like.strong() - like.weak()) / (strong - weak) : 1;
		return new Ranking.Model(scale * weights.words(), scale * weights.meaning(), scale * weak, scale * fair,
				scale * strong);
	}

	/** The shares of all pairs that reach weak, fair and strong. */
	static double[] shares(Ranking.Model model, List<Row> rows) {
		double[] thresholds = { model.weak(), model.fair(), model.strong() };
		return Arrays.stream(thresholds)
			.map((threshold) -> rows.stream()
				.mapToDouble((row) -> Arrays.stream(row.sums(model)).filter((sum) -> sum >= threshold).count()
						/ (double) row.words().length)
				.average()
				.orElse(0))
			.toArray();
	}

	private static double reachedBy(double share, double[] ascending) {
		return ascending[(int) Math.round((1 - share) * (ascending.length - 1))];
	}

	private static Ranking.Model mixture(double angle) {
		return new Ranking.Model(Math.cos(angle), Math.sin(angle), 0, 0, 0);
	}

}
