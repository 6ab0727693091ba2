package org.caiqiao.matching.engine;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.lucene.document.Document;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.Directory;
import org.jspecify.annotations.Nullable;

/**
 * The texts to be matched. One writer; what is written is seen after {@link #refresh()}
 * and survives a crash after {@link #commit()}. Everything in it can be made again from
 * the texts, so an index of another version or model, or a broken one, is emptied.
 */
public final class MatchIndex implements AutoCloseable {

	private final IndexWriter writer;

	/** Reading what is new must not keep those waiting who ask. */
	private final Object refreshing = new Object();

	private Map<Object, Segment> segments = Map.of();

	private Map<Kind, float[]> references = Map.of();

	private Snapshot current;

	private MatchIndex(IndexWriter writer) throws IOException {
		this.writer = writer;
		this.current = read(DirectoryReader.open(writer));
	}

	/**
	 * Opens the index of a directory or begins one.
	 * @param directory where it lies; closed with the index
	 * @param model names the encoder of its vectors
	 */
	public static MatchIndex open(Directory directory, String model) throws IOException {
		String madeBy = PieceCodec.VERSION + " " + model;
		IndexWriter writer = IndexWriters.open(directory, madeBy);
		try {
			return new MatchIndex(writer);
		}
		catch (CorruptIndexException ex) {
			writer.deleteAll();
			writer.commit();
			return new MatchIndex(writer);
		}
	}

	/**
	 * Puts a subject's pieces in the place of those it had.
	 * @param pieces all its pieces, all of this subject
	 * @param vectors their meanings in the same order; null for those not encoded yet
	 */
	public void replace(Subject subject, List<MatchText> pieces, List<float @Nullable []> vectors) throws IOException {
		var documents = new ArrayList<Document>();
		for (int i = 0; i < pieces.size(); i++) {
			MatchText text = pieces.get(i);
			documents.add(IndexedText.document(text, Piece.of(text, vectors.get(i))));
		}
		this.writer.updateDocuments(IndexedText.term(subject), documents);
	}

	/** Takes a subject out; nothing happens if it is not there. */
	public void remove(Subject subject) throws IOException {
		this.writer.deleteDocuments(IndexedText.term(subject));
	}

	/** Makes what was written visible to those who ask from now on. */
	public void refresh() throws IOException {
		synchronized (this.refreshing) {
			Snapshot older = snapshot();
			DirectoryReader newer = DirectoryReader.openIfChanged(older.reader());
			older.close();
			if (newer != null) {
				replaceCurrent(read(newer));
			}
		}
	}

	/** Writes all to the disk. */
	public void commit() throws IOException {
		this.writer.commit();
	}

	/** The index as it is now; whoever takes it closes it. */
	public synchronized Snapshot snapshot() {
		return this.current.shared();
	}

	@Override
	public synchronized void close() throws IOException {
		this.current.close();
		this.writer.close();
		this.writer.getDirectory().close();
	}

	private synchronized void replaceCurrent(Snapshot newer) {
		this.current.close();
		this.current = newer;
	}

	private Snapshot read(DirectoryReader reader) throws IOException {
		var read = new HashMap<Object, Segment>();
		var parts = new ArrayList<Segment>();
		for (var leaf : reader.leaves()) {
			Object key = leaf.reader().getCoreCacheHelper().getKey();
			Segment segment = this.segments.get(key);
			if (segment == null) {
				segment = Segment.read(leaf.reader());
			}
			read.put(key, segment);
			parts.add(segment);
		}
		this.segments = read;
		var snapshot = new Snapshot(reader, parts, this.references);
		this.references = snapshot.meanings().references();
		return snapshot;
	}

}
