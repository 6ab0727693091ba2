package org.caiqiao.matching.engine;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;

/**
 * The pieces of one part of the index, in memory: candidates are scored from here. The
 * parts of an index never change but for pieces that are deleted, so this is read once
 * for each, and its sums only lose what was deleted since they were last asked for.
 */
final class Segment {

	private final List<Piece> pieces;

	private final Map<Subject, Integer> first;

	private final Map<Kind, KindSums> sums = new EnumMap<>(Kind.class);

	private final BitSet left = new BitSet();

	private final Map<Kind, Signs> codes = new ConcurrentHashMap<>();

	private Segment(List<Piece> pieces, Map<Subject, Integer> first) {
		this.pieces = pieces;
		this.first = first;
	}

	static Segment read(LeafReader reader) throws IOException {
		var pieces = new ArrayList<Piece>(reader.maxDoc());
		var first = new HashMap<Subject, Integer>();
		BinaryDocValues values = DocValues.getBinary(reader, IndexedText.PIECE);
		for (int i = 0; i < reader.maxDoc(); i++) {
			if (!values.advanceExact(i)) {
				throw new CorruptIndexException("piece " + i + " is missing", reader.toString());
			}
			Piece piece = PieceCodec.decode(values.binaryValue());
			pieces.add(piece);
			if (i == 0 || !pieces.get(i - 1).subject().equals(piece.subject())) {
				first.put(piece.subject(), i);
			}
		}
		return new Segment(pieces, first);
	}

	/** By their number in this part; deleted ones included. */
	List<Piece> pieces() {
		return this.pieces;
	}

	/** The number of a subject's first piece; the others follow it. */
	@Nullable Integer first(Subject subject) {
		return this.first.get(subject);
	}

	/**
	 * What its pieces add up to, kind by kind.
	 * @param live tells which are not deleted; null if none is. Only more may be deleted
	 * than when it was last asked
	 */
	synchronized Map<Kind, KindSums> sums(@Nullable Bits live) {
		if (this.sums.isEmpty()) {
			for (Kind kind : Kind.values()) {
				this.sums.put(kind, new KindSums());
			}
			count(new BitSet(), all(live), 1);
		}
		else if (live != null) {
			count(all(live), this.left, -1);
		}
		return this.sums;
	}

	/** The signs of the vectors of a kind against a reference. */
	Codes codes(Kind kind, float[] reference) {
		return this.codes.compute(kind, (same, known) -> (known != null && known.reference == reference) ? known
				: new Signs(reference, Codes.of(this.pieces, kind, reference))).codes;
	}

	/** Counts what is in the second set and not in the first, subject by subject. */
	private void count(BitSet without, BitSet pieces, int times) {
		var counted = new BitSet();
		counted.or(pieces);
		counted.andNot(without);
		Subject last = null;
		var block = new ArrayList<Piece>();
		for (int i = counted.nextSetBit(0); i >= 0; i = counted.nextSetBit(i + 1)) {
			Piece piece = this.pieces.get(i);
			if (!piece.subject().equals(last)) {
				add(block, times);
				block.clear();
				last = piece.subject();
			}
			block.add(piece);
		}
		add(block, times);
		this.left.clear();
		this.left.or((times > 0) ? pieces : without);
	}

	private void add(List<Piece> block, int times) {
		if (!block.isEmpty()) {
			KindSums sum = this.sums.get(block.getFirst().subject().kind());
			if (sum != null) {
				sum.add(block, times);
			}
		}
	}

	private BitSet all(@Nullable Bits live) {
		var all = new BitSet(this.pieces.size());
		all.set(0, this.pieces.size());
		if (live != null) {
			for (int i = 0; i < live.length(); i++) {
				all.set(i, live.get(i));
			}
		}
		return all;
	}

	/** Codes and what they were taken against. */
	private record Signs(float[] reference, Codes codes) {
	}

}
