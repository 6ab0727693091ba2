package org.caiqiao.matching.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.caiqiao.matching.engine.Language;
import org.caiqiao.matching.engine.Level;
import org.caiqiao.matching.engine.Ranking;

/**
 * Scores every way of ranking on the same needs. What is learned is learned of other
 * needs than it is measured on.
 *
 * @param surveyed the needs with all that is offered
 * @param pairs whether only pairs that belong together are known, and no levels
 * @param shipped the ranking that is in use
 */
record Evaluation(Surveyed surveyed, boolean pairs, Ranking shipped) {

	static final int FOLDS = 5;

	static final long SEED = 20261127;

	/** The lines of the report, in their order. */
	Map<String, Figures> lines() {
		var lines = new LinkedHashMap<String, Figures>();
		this.surveyed.baselines().forEach((name, scores) -> lines.put(name, scoring().of(scores)));
		lines.put("words", scoring().of(scores(new Ranking.Model(1, 0, 0, 0, 0))));
		lines.put("meaning", scoring().of(scores(new Ranking.Model(0, 1, 0, 0, 0))));
		List<Ranking.Model> learned = learned();
		if (!this.pairs) {
			lines.put("always weak", Figures.ofLevels(scoring().nearness(Level.WEAK)));
		}
		lines.put("learned", scoring().of(scores(learned)).withLevels(scoring().nearness(learned)));
		lines.put("shipped", scoring().of(scores(shippedModel())).withLevels(scoring().nearness(same(shippedModel()))));
		lines.put("served", scoring().of(this.surveyed.served()));
		return lines;
	}

	/** What is in use for such needs. */
	Ranking.Model shippedModel() {
		return english() ? this.shipped.english() : this.shipped.withMeaning();
	}

	/** Weights and thresholds learned of all needs. */
	Ranking.Model trained() {
		return this.pairs ? ofPairs(this.surveyed.rows()) : Training.of(samples(this.surveyed.rows()), true);
	}

	/** The same for pairs of which a text is not encoded; of judged levels only. */
	Ranking.Model trainedOnWords() {
		return Training.of(samples(this.surveyed.rows()), false);
	}

	boolean english() {
		return this.surveyed.language() == Language.ENGLISH;
	}

	/** For each need what was learned of the other folds. */
	private List<Ranking.Model> learned() {
		Folds folds = Folds.of(this.surveyed.titles(), FOLDS, SEED);
		var models = new ArrayList<Ranking.Model>();
		for (int fold = 0; fold < FOLDS; fold++) {
			int left = fold;
			List<Row> others = this.surveyed.rows().stream().filter((row) -> folds.of(row.need()) != left).toList();
			models.add(this.pairs ? PairTraining.weights(others) : Training.of(samples(others), true));
		}
		return this.surveyed.rows().stream().map((row) -> models.get(folds.of(row.need()))).toList();
	}

	private Ranking.Model ofPairs(List<Row> rows) {
		Ranking.Model weights = PairTraining.weights(rows);
		return PairTraining.scaled(weights, rows, this.shipped.withMeaning());
	}

	private static List<Sample> samples(List<Row> rows) {
		return rows.stream().flatMap((row) -> row.samples().stream()).toList();
	}

	private Scoring scoring() {
		return new Scoring(this.surveyed.rows(), this.pairs);
	}

	private List<Ranking.Model> same(Ranking.Model model) {
		return this.surveyed.rows().stream().map((row) -> model).toList();
	}

	private List<double[]> scores(Ranking.Model model) {
		return scores(same(model));
	}

	private List<double[]> scores(List<Ranking.Model> models) {
		var scores = new ArrayList<double[]>();
		for (int i = 0; i < models.size(); i++) {
			scores.add(this.surveyed.rows().get(i).sums(models.get(i)));
		}
		return scores;
	}

}
