package org.caiqiao.matching.engine;

import java.util.List;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;

/**
 * Finds the pieces of a kind whose vectors lie nearest to a direction. Few are all
 * measured. Of many first the signs are compared, and only those that agree best are
 * measured: nothing has to be built or kept in order, and a new text costs nothing but
 * its own signs.
 *
 * @param meanings where it searches
 * @param kind of what it finds
 */
record Nearest(Meanings meanings, Kind kind) {

	/** Up to so many all are measured. */
	static final int FEW = 4_000;

	/** For each piece that is wanted so many are measured. */
	private static final int MEASURED = 4;

	/** At least one in so many is measured, as signs tell less among very many. */
	private static final int SHARE = 250;

	/** The best first, with their cosines. */
	List<Candidate> best(float[] direction, int depth) {
		float[] reference = this.meanings.reference(this.kind);
		if (this.meanings.usual(this.kind).pieces() <= FEW || reference == null
				|| reference.length != direction.length) {
			var best = new Candidate.Best(depth);
			this.meanings.scan(this.kind, direction, best::offer);
			return best.bestFirst();
		}
		return among(direction, reference, depth);
	}

	private List<Candidate> among(float[] direction, float[] reference, int depth) {
		List<LeafReaderContext> leaves = this.meanings.pieces().reader().leaves();
		var codes = new Codes[leaves.size()];
		var distances = new short[leaves.size()][];
		var counts = new int[direction.length + 1];
		long[] signs = Codes.of(direction);
		for (LeafReaderContext leaf : leaves) {
			codes[leaf.ord] = this.meanings.pieces().segments().get(leaf.ord).codes(this.kind, reference);
			distances[leaf.ord] = distances(codes[leaf.ord], signs, leaf.reader().getLiveDocs(), counts);
		}
		int farthest = farthest(counts, Math.max(MEASURED * depth, this.meanings.usual(this.kind).pieces() / SHARE));
		var best = new Candidate.Best(depth);
		KindStatistics usual = this.meanings.usual(this.kind);
		float common = usual.common(direction);
		for (LeafReaderContext leaf : leaves) {
			for (int i = 0; i < distances[leaf.ord].length; i++) {
				if (distances[leaf.ord][i] <= farthest) {
					int number = leaf.docBase + codes[leaf.ord].numbers()[i];
					best.offer(number, this.meanings.cosine(number, direction, common));
				}
			}
		}
		return best.bestFirst();
	}

	/** Those of deleted pieces are out of reach. */
	private static short[] distances(Codes codes, long[] signs, @Nullable Bits live, int[] counts) {
		var distances = new short[codes.numbers().length];
		for (int i = 0; i < distances.length; i++) {
			if (live != null && !live.get(codes.numbers()[i])) {
				distances[i] = Short.MAX_VALUE;
				continue;
			}
			int distance = codes.distance(signs, i);
			distances[i] = (short) distance;
			counts[distance]++;
		}
		return distances;
	}

	private static int farthest(int[] counts, int measured) {
		int sum = 0;
		int distance = 0;
		while (distance < counts.length - 1 && sum + counts[distance] < measured) {
			sum += counts[distance++];
		}
		return distance;
	}

}
