package org.caiqiao.matching.engine;

import java.util.HashSet;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/** Adds up the pieces of a kind. */
final class KindSums {

	private int subjects;

	private int pieces;

	private double length;

	private final Frequencies frequencies = new Frequencies(1024);

	private double @Nullable [] vectors;

	private int encoded;

	private @Nullable Subject last;

	private final Set<Long> seen = new HashSet<>();

	void add(Piece piece) {
		this.pieces++;
		this.length += piece.length();
		addTerms(piece);
		float[] vector = piece.vector();
		if (vector != null) {
			double[] sum = room(vector.length);
			for (int i = 0; i < vector.length; i++) {
				sum[i] += vector[i];
			}
			this.encoded++;
		}
	}

	/** An expert with many works on one thing does not make that thing common. */
	private void addTerms(Piece piece) {
		if (!piece.subject().equals(this.last)) {
			this.last = piece.subject();
			this.subjects++;
			this.seen.clear();
		}
		for (long key : piece.terms().keys()) {
			if (this.seen.add(key)) {
				this.frequencies.add(key, 1);
			}
		}
	}

	void addVectors(KindSums other) {
		if (other.vectors != null) {
			double[] sum = room(other.vectors.length);
			for (int i = 0; i < sum.length; i++) {
				sum[i] += other.vectors[i];
			}
			this.encoded += other.encoded;
		}
	}

	/**
	 * The mean of the vectors.
	 * @param prior what it is drawn to
	 * @param weight as how many vectors the prior counts
	 */
	float @Nullable [] mean(float @Nullable [] prior, int weight) {
		if (this.vectors == null) {
			return prior;
		}
		var mean = new float[this.vectors.length];
		for (int i = 0; i < mean.length; i++) {
			double borrowed = (prior != null) ? weight * prior[i] : 0;
			mean[i] = (float) ((this.vectors[i] + borrowed) / (this.encoded + weight));
		}
		return mean;
	}

	KindStatistics statistics(float @Nullable [] mean) {
		double average = (this.length > 0) ? this.length / this.pieces : 1;
		return new KindStatistics(this.subjects, this.pieces, average, this.frequencies, mean);
	}

	private double[] room(int dimensions) {
		if (this.vectors == null) {
			this.vectors = new double[dimensions];
		}
		return this.vectors;
	}

}
