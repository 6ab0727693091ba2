package org.caiqiao.matching.engine;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The signs of vectors, a bit for each dimension: how many of them differ tells roughly
 * how far two vectors are apart, for a fraction of the work and memory. Taken against a
 * reference near the mean of all, so that each bit halves the vectors about evenly.
 *
 * @param numbers of the pieces within their part of the index, ascending
 * @param words how many longs hold the bits of one vector
 * @param bits the bits of one after the other
 */
record Codes(int[] numbers, int words, long[] bits) {

	/** Of the pieces of a kind that have a vector of the reference's length. */
	static Codes of(List<Piece> pieces, Kind kind, float[] reference) {
		int[] numbers = IntStream.range(0, pieces.size())
			.filter((i) -> pieces.get(i).subject().kind() == kind && fits(pieces.get(i), reference))
			.toArray();
		int words = words(reference);
		var bits = new long[numbers.length * words];
		for (int i = 0; i < numbers.length; i++) {
			float[] vector = pieces.get(numbers[i]).vector();
			if (vector != null) {
				write(vector, reference, bits, i * words);
			}
		}
		return new Codes(numbers, words, bits);
	}

	/** The bits of a direction, which has no mean to be taken away any more. */
	static long[] of(float[] direction) {
		var bits = new long[words(direction)];
		write(direction, new float[direction.length], bits, 0);
		return bits;
	}

	/** How many signs of the i-th vector differ from these. */
	int distance(long[] others, int i) {
		int differing = 0;
		int from = i * this.words;
		for (int word = 0; word < this.words; word++) {
			differing += Long.bitCount(this.bits[from + word] ^ others[word]);
		}
		return differing;
	}

	private static boolean fits(Piece piece, float[] reference) {
		float[] vector = piece.vector();
		return vector != null && vector.length == reference.length;
	}

	private static int words(float[] vector) {
		return (vector.length + Long.SIZE - 1) / Long.SIZE;
	}

	private static void write(float[] vector, float[] reference, long[] bits, int from) {
		for (int d = 0; d < vector.length; d++) {
			if (vector[d] > reference[d]) {
				bits[from + d / Long.SIZE] |= 1L << d;
			}
		}
	}

}
