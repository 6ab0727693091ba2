package org.caiqiao.matching.engine;

import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * The mean of vectors, model by model: vectors of different models are never compared.
 * The models in use differ in the length of their vectors, so that the length tells the
 * model.
 *
 * @param byLength the mean of the vectors of each length; immutable
 */
record Means(Map<Integer, float[]> byLength) {

	static final Means NONE = new Means(Map.of());

	/** The mean of those that a vector may be compared with; null if there is none. */
	float @Nullable [] beside(float[] vector) {
		return this.byLength.get(vector.length);
	}

	/** Adds vectors up, model by model. */
	static final class Sums {

		private final Map<Integer, Sum> sums = new HashMap<>();

		/**
		 * Adds a vector.
		 * @param times 1, or -1 to take it away again
		 */
		void add(float[] vector, int times) {
			Sum sum = sum(vector.length);
			for (int i = 0; i < vector.length; i++) {
				sum.vectors[i] += times * vector[i];
			}
			sum.count += times;
		}

		void add(Sums others) {
			others.sums.forEach((length, other) -> {
				Sum sum = sum(length);
				for (int i = 0; i < length; i++) {
					sum.vectors[i] += other.vectors[i];
				}
				sum.count += other.count;
			});
		}

		/**
		 * The means.
		 * @param prior what they are drawn to
		 * @param weight as how many vectors the prior counts
		 */
		Means means(Means prior, int weight) {
			var means = new HashMap<>(prior.byLength);
			this.sums.forEach((length, sum) -> {
				if (sum.count > 0) {
					means.put(length, sum.mean(prior.byLength.get(length), weight));
				}
			});
			return new Means(Map.copyOf(means));
		}

		private Sum sum(int length) {
			return this.sums.computeIfAbsent(length, Sum::new);
		}

	}

	private static final class Sum {

		private final double[] vectors;

		private int count;

		Sum(int length) {
			this.vectors = new double[length];
		}

		float[] mean(float @Nullable [] prior, int weight) {
			var mean = new float[this.vectors.length];
			for (int i = 0; i < mean.length; i++) {
				double borrowed = (prior != null) ? weight * prior[i] : 0;
				mean[i] = (float) ((this.vectors[i] + borrowed) / (this.count + weight));
			}
			return mean;
		}

	}

}
