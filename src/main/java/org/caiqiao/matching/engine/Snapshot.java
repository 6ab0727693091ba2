package org.caiqiao.matching.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;

import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.IndexSearcher;
import org.jspecify.annotations.Nullable;

/**
 * The index at one moment: its texts and what is usual among them. A score is computed
 * from one snapshot alone, so the same pair has the same score whichever side asks.
 */
public final class Snapshot implements AutoCloseable {

	/** Square of the distance up to which another mean would hardly change a sign. */
	private static final double NEAR = 1e-4;

	private final DirectoryReader reader;

	private final Pieces pieces;

	private final Statistics statistics;

	/** What the signs of vectors are taken against; near their mean. */
	private final Map<Space, float[]> references = new HashMap<>();

	/**
	 * One over the length of each piece's vector without what all of its kind have in
	 * common, as far as anybody asked; 0 where nobody did.
	 */
	private final float[] scales;

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
		this.scales = new float[reader.maxDoc()];
		for (Kind kind : Kind.values()) {
			this.statistics.of(kind).means().byLength().forEach((length, mean) -> {
				var space = new Space(kind, length);
				float[] before = former.get(space);
				this.references.put(space, (before != null && near(before, mean)) ? before : mean);
			});
		}
	}

	private static boolean near(float[] one, float[] other) {
		float[] apart = Vectors.difference(one, other);
		return Vectors.dot(apart, apart) < NEAR;
	}

	/** How many pieces of a kind there are. */
	public int count(Kind kind) {
		return this.statistics.of(kind).pieces();
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
		return this.pieces.numbers(subject)
			.stream()
			.filter((number) -> this.pieces.get(number).name().equals(piece))
			.map(this.pieces::text)
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

	/** Tells the cosine of every encoded piece of a kind with a direction. */
	void scan(Kind kind, float[] direction, Found found) {
		KindStatistics usual = this.statistics.of(kind);
		float common = usual.common(direction);
		this.pieces.each((number, piece) -> {
			float[] vector = piece.vector();
			if (vector != null && Means.comparable(vector, direction) && piece.subject().kind() == kind) {
				found.at(number, cosine(number, direction, common));
			}
		});
	}

	/**
	 * The cosine of an encoded piece with a direction.
	 * @param common what the direction has in common with all of the piece's kind
	 */
	float cosine(int number, float[] direction, float common) {
		Piece piece = piece(number);
		float[] vector = Objects.requireNonNull(piece.vector());
		// Computed twice by two who ask at once, to the same number.
		float scale = this.scales[number];
		if (scale == 0) {
			scale = this.statistics.of(piece.subject().kind()).scale(vector);
			this.scales[number] = scale;
		}
		return (Vectors.dot(direction, vector) - common) * scale;
	}

	float @Nullable [] reference(Space space) {
		return this.references.get(space);
	}

	Map<Space, float[]> references() {
		return this.references;
	}

	Segment segment(int part) {
		return this.pieces.segments().get(part);
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

	/** Told of each piece's cosine. */
	@FunctionalInterface
	interface Found {

		void at(int number, float cosine);

	}

}
