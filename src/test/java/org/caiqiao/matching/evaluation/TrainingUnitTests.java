package org.caiqiao.matching.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.caiqiao.matching.engine.Level;
import org.caiqiao.matching.engine.Ranking;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class TrainingUnitTests {

	@Test
	void findsTheWeightsThatJudgesJudgedBy() {
		Ranking.Model model = Training.of(judgedBy(2, 4), true);

		assertThat(model.meaning() / model.words()).isCloseTo(2, within(0.2));
		assertThat(model.weak()).isLessThan(model.fair());
		assertThat(model.fair()).isLessThan(model.strong());
	}

	@Test
	void leavesTheMeaningOutWhereItIsNotKnown() {
		assertThat(Training.of(judgedBy(3, 0), false).meaning()).isZero();
	}

	@Test
	void learnsTheSameOfTheSamePairs() {
		assertThat(Training.of(judgedBy(2, 4), true)).isEqualTo(Training.of(judgedBy(2, 4), true));
	}

	@Test
	void levelsOfLearnedPairsAreMostlyRight() {
		List<Sample> samples = judgedBy(2, 4);
		Ranking.Model model = Training.of(samples, true);

		assertThat(samples).filteredOn((sample) -> level(model, sample).ordinal() + 1 == sample.level())
			.hasSizeGreaterThan(samples.size() / 2);
	}

	@Test
	void aThresholdPutsTheFewestOnTheWrongSide() {
		var ascending = List.of(new Thresholds.Judged(1, 1), new Thresholds.Judged(2, 3), new Thresholds.Judged(3, 1),
				new Thresholds.Judged(4, 1), new Thresholds.Judged(6, 3), new Thresholds.Judged(7, 4));

		assertThat(Thresholds.best(ascending, 3)).isEqualTo(5);
		assertThat(Thresholds.best(ascending, 4)).isEqualTo(6.5);
		assertThat(Thresholds.best(ascending, 1)).isEqualTo(1);
		assertThat(Thresholds.best(ascending.subList(0, 1), 2)).isEqualTo(2);
	}

	@Test
	void pairsAreRankedByWhatTellsThemApart() {
		// The right one stands out by its meaning, a wrong one by its words.
		var row = new Row("n", new float[] { 0.2f, 0.9f, 0.1f }, new float[] { 0.6f, 0.1f, 0.2f }, Map.of(0, 4));
		Ranking.Model model = PairTraining.weights(List.of(row));

		assertThat(row.ranks(row.sums(model), List.of(0))).containsExactly(1);
		assertThat(model.meaning()).isGreaterThan(model.words());
		Ranking.Model scaled = PairTraining.scaled(model, List.of(row), new Ranking.Model(1, 1, 1, 2, 4));
		assertThat(scaled.meaning() / scaled.words()).isCloseTo(model.meaning() / model.words(), within(1e-9));
	}

	private static Level level(Ranking.Model model, Sample sample) {
		return model.level(model.words() * sample.words() + model.meaning() * sample.meaning());
	}

	/** Judges who weigh words and meaning, and are not quite sure. */
	private static List<Sample> judgedBy(double words, double meaning) {
		var random = new Random(7);
		var samples = new ArrayList<Sample>();
		for (int i = 0; i < 2000; i++) {
			double w = random.nextDouble();
			double m = random.nextDouble();
			double sum = words * w + meaning * m + random.nextGaussian();
			samples.add(new Sample("n", w, m, (sum < 2) ? 1 : (sum < 3.5) ? 2 : (sum < 5) ? 3 : 4));
		}
		return samples;
	}

}
