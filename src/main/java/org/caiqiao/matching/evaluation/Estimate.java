package org.caiqiao.matching.evaluation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Random;

/**
 * A mean over needs, and how sure it is.
 *
 * @param mean over the needs at hand
 * @param low with 95 % confidence it is not below
 * @param high nor above
 */
record Estimate(double mean, double low, double high) {

	private static final int DRAWS = 2000;

	private static final long SEED = 20261127;

	private static final double TAIL = 0.025;

	/** Bootstrap: the needs are drawn anew, with repeats, many times. */
	static Estimate of(double[] values) {
		if (values.length == 0) {
			return new Estimate(Double.NaN, Double.NaN, Double.NaN);
		}
		var random = new Random(SEED);
		var means = new double[DRAWS];
		for (int draw = 0; draw < DRAWS; draw++) {
			double sum = 0;
			for (int i = 0; i < values.length; i++) {
				sum += values[random.nextInt(values.length)];
			}
			means[draw] = sum / values.length;
		}
		Arrays.sort(means);
		return new Estimate(Arrays.stream(values).average().orElseThrow(), means[(int) (TAIL * DRAWS)],
				means[(int) ((1 - TAIL) * DRAWS) - 1]);
	}

	@Override
	public String toString() {
		return Double.isNaN(this.mean) ? "–"
				: String.format(Locale.ROOT, "%.3f (%.3f–%.3f)", this.mean, this.low, this.high);
	}

}
