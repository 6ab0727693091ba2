package org.caiqiao.matching.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.caiqiao.matching.engine.Ranking;
import org.jspecify.annotations.Nullable;

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
	static final int WEIGHTS = 2;

	private static final int STRONG = 4;

	private final List<Sample> samples;

	private final boolean withMeaning;

	private final @Nullable Prior prior;

	private final double[] figures;

	private Training(List<Sample> samples, boolean withMeaning, @Nullable Prior prior) {
		this.samples = samples;
		this.withMeaning = withMeaning;
		this.prior = prior;
		this.figures = (prior != null) ? prior.figures() : new double[] { 1, withMeaning ? 1 : 0, 0, 1, 2 };
	}

	/**
	 * Weights and thresholds.
	 * @param withMeaning whether the meaning counts, or the words alone
	 */
	static Ranking.Model of(List<Sample> samples, boolean withMeaning) {
		var training = new Training(samples, withMeaning, null);
		training.descend();
		double words = training.figures[0];
		double meaning = training.figures[1];
		List<Thresholds.Judged> sums = sums(samples, words, meaning);
		double weak = Thresholds.best(sums, 2);
		double fair = Math.max(weak, Thresholds.best(sums, 3));
		double strong = Math.max(fair, training.figures[STRONG]);
		return new Ranking.Model(words, meaning, weak, fair, strong);
	}

	/**
	 * Weights and thresholds that agree with few pairs as far as they may, starting from
	 * those in use. All come of the regression: of a handful of pairs the threshold with
	 * the smallest error could lie anywhere.
	 */
	static Ranking.Model from(Ranking.Model inUse, List<Sample> samples) {
		var training = new Training(samples, inUse.meaning() > 0, new Prior(inUse));
		training.descend();
		double[] found = training.figures;
		double fair = Math.max(found[WEIGHTS], found[WEIGHTS + 1]);
		return new Ranking.Model(Math.max(0, found[0]), Math.max(0, found[1]), found[WEIGHTS], fair,
				Math.max(fair, found[STRONG]));
	}

	private static List<Thresholds.Judged> sums(List<Sample> samples, double words, double meaning) {
		var sums = new ArrayList<Thresholds.Judged>();
		samples.forEach((sample) -> sums.add(new Thresholds.Judged(sample.sum(words, meaning), sample.level())));
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
			double sum = sample.sum(this.figures[0], this.figures[1]);
			for (int threshold = WEIGHTS; threshold < this.figures.length; threshold++) {
				if (!sample.tells(threshold)) {
					continue;
				}
				int reached = (sample.level() >= threshold) ? 1 : 0;
				double error = 1 / (1 + Math.exp(this.figures[threshold] - sum)) - reached;
				error *= (this.prior != null) ? sample.share() : 1;
				slope[0] += error * sample.words();
				slope[1] += this.withMeaning ? error * sample.meaning() : 0;
				slope[threshold] -= error;
			}
		}
		for (int i = 0; i < slope.length; i++) {
			slope[i] += (this.prior != null) ? this.prior.pull(i, this.figures[i]) : 0;
			slope[i] /= this.samples.size();
		}
		return slope;
	}

}
