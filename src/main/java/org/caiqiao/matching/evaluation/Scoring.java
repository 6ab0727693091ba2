package org.caiqiao.matching.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.caiqiao.matching.engine.Level;
import org.caiqiao.matching.engine.Ranking;

/**
 * Measures rankings on the same needs.
 *
 * @param rows the needs
 * @param pairs whether only pairs that belong together are known, and no levels
 */
record Scoring(List<Row> rows, boolean pairs) {

	private static final int DEEP = 100;

	/** The figures of a ranking by its scores of everything, need by need. */
	Figures of(List<double[]> scores) {
		var ndcg = new ArrayList<Double>();
		var recall = new ArrayList<Double>();
		var reciprocal = new ArrayList<Double>();
		for (int i = 0; i < scores.size(); i++) {
			Row row = this.rows.get(i);
			List<Integer> relevant = row.relevant();
			if (this.pairs ? relevant.isEmpty() : !row.counts()) {
				continue;
			}
			List<Integer> ranks = row.ranks(scores.get(i), relevant);
			ndcg.add(Measures.ndcg(row.levels(scores.get(i))));
			recall.add(Measures.recall(ranks, DEEP));
			reciprocal.add(Measures.reciprocalRank(ranks));
		}
		return new Figures(this.pairs ? null : estimate(ndcg), estimate(recall), estimate(reciprocal), null);
	}

	/**
	 * How near the levels are that models give, need by need. All judged pairs count
	 * alike, whether their need counts for the ranking or not; the interval draws needs.
	 */
	Estimate nearness(List<Ranking.Model> models) {
		return nearness((need, place) -> {
			Ranking.Model model = models.get(need);
			return model.level(this.rows.get(need).sum(model, place));
		});
	}

	/** How near it comes to give every pair the same level. */
	Estimate nearness(Level always) {
		return nearness((need, place) -> always);
	}

	private Estimate nearness(Levels levels) {
		var errors = new double[this.rows.size()];
		var pairs = new double[this.rows.size()];
		for (int i = 0; i < errors.length; i++) {
			for (var judged : this.rows.get(i).judged().entrySet()) {
				Level level = levels.of(i, Objects.requireNonNull(judged.getKey()));
				errors[i] += Math.abs(level.ordinal() + 1 - judged.getValue());
				pairs[i]++;
			}
		}
		return Estimate.of(errors, pairs, Measures::nearness);
	}

	private static Estimate estimate(List<Double> values) {
		return Estimate.of(values.stream().mapToDouble(Double::doubleValue).toArray());
	}

	/** Gives an offer a level for a need, both by their places. */
	@FunctionalInterface
	private interface Levels {

		Level of(int need, int place);

	}

}
