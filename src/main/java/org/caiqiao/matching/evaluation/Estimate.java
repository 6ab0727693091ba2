package org.caiqiao.matching.evaluation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;

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

	/** Nothing was measured. */
	static final Estimate NONE = new Estimate(Double.NaN, Double.NaN, Double.NaN);

	/** Of one value a need. */
	static Estimate of(double[] values) {
		var ones = new double[values.length];
		Arrays.fill(ones, 1);
		return of(values, ones, mean -> mean);
	}

	/**
	 * Bootstrap: the needs are drawn anew, with repeats, many times, each with all that
	 * was measured of it.
	 * @param sums what the values of each need sum up to
	 * @param counts how many those are
	 * @param measure what is made of their mean
	 */
	static Estimate of(double[] sums, double[] counts, DoubleUnaryOperator measure) {
		if (sums.length == 0) {
			return NONE;
		}
		var random = new Random(SEED);
		var drawn = new double[DRAWS];
		for (int draw = 0; draw < DRAWS; draw++) {
			double sum = 0;
			double count = 0;
			for (int i = 0; i < sums.length; i++) {
				int need = random.nextInt(sums.length);
				sum += sums[need];
				count += counts[need];
			}
			drawn[draw] = measure.applyAsDouble(sum / count);
		}
		Arrays.sort(drawn);
		double mean = Arrays.stream(sums).sum() / Arrays.stream(counts).sum();
		return new Estimate(measure.applyAsDouble(mean), drawn[(int) (TAIL * DRAWS)],
				drawn[(int) ((1 - TAIL) * DRAWS) - 1]);
	}

	@Override
	public String toString() {
		return Double.isNaN(this.mean) ? "–"
				: String.format(Locale.ROOT, "%.3f (%.3f–%.3f)", this.mean, this.low, this.high);
	}

}
