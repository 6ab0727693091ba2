package org.caiqiao.matching.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.util.Bits;

/**
 * The pieces of an index at one moment, by the numbers that the index gives them.
 *
 * @param reader the index
 * @param segments what is in each of its parts
 */
record Pieces(DirectoryReader reader, List<Segment> segments) {

	Piece get(int number) {
		List<LeafReaderContext> leaves = this.reader.leaves();
		int part = ReaderUtil.subIndex(number, leaves);
		return this.segments.get(part).pieces().get(number - leaves.get(part).docBase);
	}

	/** A piece as it was given. */
	MatchText text(int number) {
		try {
			return IndexedText.text(get(number), this.reader.storedFields().document(number));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The numbers of a subject's pieces, in the order in which they were given. */
	List<Integer> numbers(Subject subject) {
		var numbers = new ArrayList<Integer>(1);
		for (LeafReaderContext leaf : this.reader.leaves()) {
			Segment segment = this.segments.get(leaf.ord);
			Integer first = segment.first(subject);
			Bits live = leaf.reader().getLiveDocs();
			for (int i = (first != null) ? first : Integer.MAX_VALUE; i < segment.pieces().size()
					&& segment.pieces().get(i).subject().equals(subject); i++) {
				if (live == null || live.get(i)) {
					numbers.add(leaf.docBase + i);
				}
			}
		}
		return numbers;
	}

	void each(Visitor visitor) {
		for (LeafReaderContext leaf : this.reader.leaves()) {
			List<Piece> pieces = this.segments.get(leaf.ord).pieces();
			Bits live = leaf.reader().getLiveDocs();
			for (int i = 0; i < pieces.size(); i++) {
				if (live == null || live.get(i)) {
					visitor.visit(leaf.docBase + i, pieces.get(i));
				}
			}
		}
	}

	/** Sees each piece with its number. */
	@FunctionalInterface
	interface Visitor {

		void visit(int number, Piece piece);

	}

}
