package org.caiqiao.matching.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.stream.Stream;

import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.IndexSearcher;

/**
 * The index at one moment: its texts and what is usual among them. A score is computed
 * from one snapshot alone, so the same pair has the same score whichever side asks.
 */
public final class Snapshot implements AutoCloseable {

	private final DirectoryReader reader;

	private final Pieces pieces;

	private final Statistics statistics;

	private final Meanings meanings;

	/**
	 * Reads the index as it is now.
	 * @param former the references of the snapshot before; they stay while they are near
	 * enough
	 */
	Snapshot(DirectoryReader reader, List<Segment> segments, Map<Space, float[]> former) {
		this.reader = reader;
		this.pieces = new Pieces(reader, segments);
		this.statistics = Statistics.of(reader.leaves()
			.stream()
			.map((leaf) -> segments.get(leaf.ord).sums(leaf.reader().getLiveDocs()))
			.toList());
		this.meanings = new Meanings(this.pieces, this.statistics, former);
	}

	/** How many pieces of a kind there are. */
	public int count(Kind kind) {
		return this.statistics.of(kind).pieces();
	}

	/** What it holds of each kind. */
	public Map<Kind, Holding> holdings() {
		var holdings = new EnumMap<Kind, Holding>(Kind.class);
		for (Kind kind : Kind.values()) {
			var encoded = new int[1];
			this.pieces.each((number, piece) -> {
				if (piece.subject().kind() == kind && piece.vector() != null) {
					encoded[0]++;
				}
			});
			KindStatistics usual = this.statistics.of(kind);
			holdings.put(kind, new Holding(usual.subjects(), usual.pieces(), encoded[0]));
		}
		return holdings;
	}

	/** The subjects in the index. */
	public Set<Subject> subjects() {
		var subjects = new HashSet<Subject>();
		this.pieces.each((number, piece) -> subjects.add(piece.subject()));
		return subjects;
	}

	/** Whether the index holds just these pieces of a subject, each with its vector. */
	public boolean holds(Subject subject, List<MatchText> texts) {
		List<Piece> held = pieces(subject);
		boolean same = held.size() == texts.size();
		for (int i = 0; same && i < texts.size(); i++) {
			same = held.get(i).fingerprint() == texts.get(i).fingerprint() && held.get(i).vector() != null;
		}
		return same;
	}

	/** The pieces of a subject as they were given; empty if it is not there. */
	public List<MatchText> texts(Subject subject) {
		return this.pieces.numbers(subject).stream().map(this.pieces::text).toList();
	}

	/**
	 * A piece of a subject as it was given.
	 * @throws NoSuchElementException if it is not there
	 */
	public MatchText text(Subject subject, String piece) {
		return this.pieces.text(number(subject, piece));
	}

	/** The titles of some pieces of a subject, in their order. */
	public List<String> titles(Subject subject, List<String> some) {
		return some.stream().map((piece) -> text(subject, piece).title()).toList();
	}

	/**
	 * A piece of a subject.
	 * @throws NoSuchElementException if it is not there
	 */
	Piece piece(Subject subject, String piece) {
		return this.pieces.get(number(subject, piece));
	}

	private int number(Subject subject, String piece) {
		return this.pieces.numbers(subject)
			.stream()
			.filter((number) -> this.pieces.get(number).name().equals(piece))
			.findFirst()
			.orElseThrow(() -> new NoSuchElementException(subject + " " + piece));
	}

	Statistics statistics() {
		return this.statistics;
	}

	DirectoryReader reader() {
		return this.reader;
	}

	IndexSearcher searcher() {
		var searcher = new IndexSearcher(this.reader);
		searcher.setSimilarity(IndexedText.similarity());
		return searcher;
	}

	/** The piece with a number that the index gave. */
	Piece piece(int number) {
		return this.pieces.get(number);
	}

	/**
	 * All pieces of a subject, in the order in which they were given; empty if it is not
	 * there.
	 */
	List<Piece> pieces(Subject subject) {
		return this.pieces.numbers(subject).stream().map(this.pieces::get).toList();
	}

	/** The pieces of a kind. */
	Stream<Piece> pieces(Kind kind) {
		var some = Stream.<Piece>builder();
		this.pieces.each((number, piece) -> {
			if (piece.subject().kind() == kind) {
				some.add(piece);
			}
		});
		return some.build();
	}

	/** The vectors. */
	Meanings meanings() {
		return this.meanings;
	}

	Snapshot shared() {
		this.reader.incRef();
		return this;
	}

	@Override
	public void close() {
		try {
			this.reader.decRef();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
