package org.caiqiao.matching.engine;

import java.io.IOException;
import java.util.List;
import java.util.Set;

import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;

/** How a text lies in the index. */
final class IndexedText {

	static final String SUBJECT = "subject";

	static final String PIECE = "piece";

	/** The frequency at which a token has half of its most. */
	static final double SATURATION = 1.2;

	/** How much a long text is held against it, from 0 to 1. */
	static final double LENGTH_PENALTY = 0.75;

	private static final String TITLE = "title";

	private static final String TEXT = "text";

	private static final String KEYWORD = "keyword";

	private static final FieldType TERMS = new FieldType();

	static {
		TERMS.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
		TERMS.setTokenized(true);
		TERMS.freeze();
	}

	private IndexedText() {
	}

	static Similarity similarity() {
		return new BM25Similarity((float) (SATURATION * TermStream.UNIT), (float) LENGTH_PENALTY);
	}

	/**
	 * Each kind has a field of its own, so that what is rare is rare among its own kind.
	 */
	static String terms(Kind kind) {
		return "terms." + kind;
	}

	static Term term(Subject subject) {
		return new Term(SUBJECT, subject.key());
	}

	static Document document(MatchText text, Piece piece) {
		var document = new Document();
		document.add(new StringField(SUBJECT, text.subject().key(), Field.Store.NO));
		document.add(new Field(terms(text.subject().kind()), new TermStream(piece.terms()), TERMS));
		document.add(new BinaryDocValuesField(PIECE, PieceCodec.encode(piece)));
		document.add(new StoredField(TITLE, text.title()));
		document.add(new StoredField(TEXT, text.text()));
		text.keywords().forEach((keyword) -> document.add(new StoredField(KEYWORD, keyword)));
		return document;
	}

	/** The text as it was given. */
	static MatchText text(Piece piece, Document document) throws IOException {
		return new MatchText(piece.subject(), piece.name(), document.get(TITLE), document.get(TEXT),
				List.of(document.getValues(KEYWORD)), Set.copyOf(piece.fields()), piece.readiness(), piece.facts());
	}

}
