package org.caiqiao.matching.engine;

import java.util.HashSet;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** Adds up the pieces of a kind. */
final class KindSums {

	private int subjects;

	private int pieces;

	private double length;

	private final Frequencies frequencies = new Frequencies(1024);

	private double @Nullable [] vectors;

	private int encoded;

	/**
	 * Adds a subject with all its pieces. An expert with many works on one thing does not
	 * make that thing common.
	 * @param times 1, or -1 to take it away again
	 */
	void add(List<Piece> subject, int times) {
		this.subjects += times;
		var seen = new HashSet<Long>();
		for (Piece piece : subject) {
			this.pieces += times;
			this.length += times * piece.length();
			for (long key : piece.terms().keys()) {
				if (subject.size() == 1 || seen.add(key)) {
					this.frequencies.add(key, times);
				}
			}
			float[] vector = piece.vector();
			if (vector != null) {
				double[] sum = room(vector.length);
				for (int i = 0; i < vector.length; i++) {
					sum[i] += times * vector[i];
				}
				this.encoded += times;
			}
		}
	}

	/** Adds what was added up elsewhere. */
	void add(KindSums other) {
		this.subjects += other.subjects;
		this.pieces += other.pieces;
		this.length += other.length;
		this.frequencies.add(other.frequencies);
		addVectors(other);
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
		if (this.vectors == null || this.encoded == 0) {
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
