package org.caiqiao.matching.engine;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;

/**
 * The pieces of one part of the index, in memory: candidates are scored from here. The
 * parts of an index never change, so this is read once for each.
 *
 * @param pieces by their number in this part; deleted ones included
 * @param first the number of a subject's first piece; the others follow it
 */
record Segment(List<Piece> pieces, Map<Subject, Integer> first) {

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

}
