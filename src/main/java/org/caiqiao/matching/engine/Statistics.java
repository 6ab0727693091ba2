package org.caiqiao.matching.engine;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/** What is usual in the whole index, kind by kind. */
record Statistics(Map<Kind, KindStatistics> kinds) {

	/**
	 * A kind with few vectors borrows as if it had so many more like those of all kinds.
	 */
	private static final int BORROWED = 20;

	/** An index with few vectors holds back: its mean would be the texts themselves. */
	private static final int HELD_BACK = 10;

	static Statistics of(Collection<Piece> pieces) {
		var sums = new EnumMap<Kind, Sums>(Kind.class);
		for (Kind kind : Kind.values()) {
			sums.put(kind, new Sums());
		}
		pieces.forEach((piece) -> sum(sums, piece.subject().kind()).add(piece));
		var all = new Sums();
		sums.values().forEach(all::addVectors);
		float[] common = all.mean(null, HELD_BACK);
		var kinds = new EnumMap<Kind, KindStatistics>(Kind.class);
		sums.forEach((kind, sum) -> kinds.put(kind, sum.statistics(sum.mean(common, BORROWED))));
		return new Statistics(kinds);
	}

	KindStatistics of(Kind kind) {
		return Objects.requireNonNull(this.kinds.get(kind));
	}

	private static Sums sum(Map<Kind, Sums> sums, Kind kind) {
		return Objects.requireNonNull(sums.get(kind));
	}

	/** Adds up the pieces of a kind. */
	private static final class Sums {

		private int pieces;

		private double length;

		private final Frequencies frequencies = new Frequencies(1024);

		private double @Nullable [] vectors;

		private int encoded;

		void add(Piece piece) {
			this.pieces++;
			this.length += piece.length();
			for (long key : piece.terms().keys()) {
				this.frequencies.add(key, 1);
			}
			float[] vector = piece.vector();
			if (vector != null) {
				double[] sum = room(vector.length);
				for (int i = 0; i < vector.length; i++) {
					sum[i] += vector[i];
				}
				this.encoded++;
			}
		}

		void addVectors(Sums other) {
			if (other.vectors != null) {
				double[] sum = room(other.vectors.length);
				for (int i = 0; i < sum.length; i++) {
					sum[i] += other.vectors[i];
				}
				this.encoded += other.encoded;
			}
		}

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
			return new KindStatistics(this.pieces, average, this.frequencies, mean);
		}

		private double[] room(int dimensions) {
			if (this.vectors == null) {
				this.vectors = new double[dimensions];
			}
			return this.vectors;
		}

	}

}
