package org.caiqiao.matching.engine;

import java.util.HashSet;
import java.util.List;

/** Adds up the pieces of a kind. */
final class KindSums {

	private int subjects;

	private int pieces;

	private double length;

	private final Frequencies frequencies = new Frequencies(1024);

	private final Means.Sums vectors = new Means.Sums();

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
				this.vectors.add(vector, times);
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
		this.vectors.add(other.vectors);
	}

	/**
	 * The means of the vectors.
	 * @param prior what they are drawn to
	 * @param weight as how many vectors the prior counts
	 */
	Means means(Means prior, int weight) {
		return this.vectors.means(prior, weight);
	}

	KindStatistics statistics(Means means) {
		double average = (this.length > 0) ? this.length / this.pieces : 1;
		return new KindStatistics(this.subjects, this.pieces, average, this.frequencies, means);
	}

}
