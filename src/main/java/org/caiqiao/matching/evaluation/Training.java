package org.caiqiao.matching.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.caiqiao.matching.engine.Ranking;

/**
 * Finds weights and thresholds from judged pairs. The weights come of an ordinal logistic
 * regression that asks of each pair, for each level above the lowest, whether the pair
 * reaches it. The two lower thresholds are then set where the levels of the same pairs
 * have the smallest mean error. The highest stays where the regression has it: so few
 * pairs are strong that the smallest error would come of calling none so.
 */
final class Training {

	private static final int STEPS = 1500;

	private static final double RATE = 0.02;

	private static final double FIRST_MEMORY = 0.9;

	private static final double SECOND_MEMORY = 0.999;

	private static final double TINY = 1e-9;

	/** Places in the row of figures: two weights, then three thresholds. */
	private static final int WEIGHTS = 2;

	private static final int STRONG = 4;

	private final List<Sample> samples;

	private final boolean withMeaning;

	private final double[] figures = { 1, 1, 0, 1, 2 };

	private Training(List<Sample> samples, boolean withMeaning) {
		this.samples = samples;
		this.withMeaning = withMeaning;
		if (!withMeaning) {
			this.figures[1] = 0;
		}
	}

	/**
	 * Weights and thresholds.
	 * @param withMeaning whether the meaning counts, or the words alone
	 */
	static Ranking.Model of(List<Sample> samples, boolean withMeaning) {
		var training = new Training(samples, withMeaning);
		training.descend();
		double words = training.figures[0];
		double meaning = training.figures[1];
		List<Thresholds.Judged> sums = sums(samples, words, meaning);
		double weak = Thresholds.best(sums, 2);
		double fair = Math.max(weak, Thresholds.best(sums, 3));
		double strong = Math.max(fair, training.figures[STRONG]);
		return new Ranking.Model(words, meaning, weak, fair, strong);
	}

	private static List<Thresholds.Judged> sums(List<Sample> samples, double words, double meaning) {
		var sums = new ArrayList<Thresholds.Judged>();
		samples.forEach((sample) -> sums
			.add(new Thresholds.Judged(words * sample.words() + meaning * sample.meaning(), sample.level())));
		sums.sort(Comparator.comparingDouble(Thresholds.Judged::sum));
		return sums;
	}

	/** Adam: the same steps for the same samples. */
	private void descend() {
		var first = new double[this.figures.length];
		var second = new double[this.figures.length];
		for (int step = 1; step <= STEPS; step++) {
			double[] slope = slope();
			for (int i = 0; i < slope.length; i++) {
				first[i] = FIRST_MEMORY * first[i] + (1 - FIRST_MEMORY) * slope[i];
				second[i] = SECOND_MEMORY * second[i] + (1 - SECOND_MEMORY) * slope[i] * slope[i];
				double mean = first[i] / (1 - Math.pow(FIRST_MEMORY, step));
				double spread = second[i] / (1 - Math.pow(SECOND_MEMORY, step));
				this.figures[i] -= RATE * mean / (Math.sqrt(spread) + TINY);
			}
		}
	}

	private double[] slope() {
		var slope = new double[this.figures.length];
		for (Sample sample : this.samples) {
			double sum = this.figures[0] * sample.words() + this.figures[1] * sample.meaning();
			for (int threshold = WEIGHTS; threshold < this.figures.length; threshold++) {
				int reached = (sample.level() >= threshold) ? 1 : 0;
				double error = 1 / (1 + Math.exp(this.figures[threshold] - sum)) - reached;
				slope[0] += error * sample.words();
				slope[1] += this.withMeaning ? error * sample.meaning() : 0;
				slope[threshold] -= error;
			}
		}
		for (int i = 0; i < slope.length; i++) {
			slope[i] /= this.samples.size();
		}
		return slope;
	}

}
