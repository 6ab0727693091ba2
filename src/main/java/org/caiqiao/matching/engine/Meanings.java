package org.caiqiao.matching.engine;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/** The vectors of a snapshot, seen without what all of a kind have in common. */
final class Meanings {

	/** Square of the distance up to which another mean would hardly change a sign. */
	private static final double NEAR = 1e-4;

	private final Pieces pieces;

	private final Statistics statistics;

	private final Map<Space, float[]> references = new HashMap<>();

	/**
	 * One over the length of each piece's vector without what all of its kind have in
	 * common, as far as anybody asked; 0 where nobody did.
	 */
	private final float[] scales;

	/**
	 * Of these pieces.
	 * @param former the references of the snapshot before; they stay while they are near
	 * enough
	 */
	Meanings(Pieces pieces, Statistics statistics, Map<Space, float[]> former) {
		this.pieces = pieces;
		this.statistics = statistics;
		this.scales = new float[pieces.reader().maxDoc()];
		for (Kind kind : Kind.values()) {
			statistics.of(kind).means().byLength().forEach((length, mean) -> {
				var space = new Space(kind, length);
				float[] before = former.get(space);
				this.references.put(space, (before != null && near(before, mean)) ? before : mean);
			});
		}
	}

	Pieces pieces() {
		return this.pieces;
	}

	KindStatistics usual(Kind kind) {
		return this.statistics.of(kind);
	}

	/** What the signs of vectors are taken against; near their mean. */
	Map<Space, float[]> references() {
		return this.references;
	}

	float @Nullable [] reference(Space space) {
		return this.references.get(space);
	}

	/** Tells the cosine of every encoded piece of a kind with a direction. */
	void scan(Kind kind, float[] direction, Found found) {
		float common = usual(kind).common(direction);
		this.pieces.each((number, piece) -> {
			float[] vector = piece.vector();
			if (vector != null && Vectors.comparable(vector, direction) && piece.subject().kind() == kind) {
				found.at(number, cosine(number, direction, common));
			}
		});
	}

	/**
	 * The cosine of an encoded piece with a direction.
	 * @param common what the direction has in common with all of the piece's kind
	 */
	float cosine(int number, float[] direction, float common) {
		Piece piece = this.pieces.get(number);
		float[] vector = Objects.requireNonNull(piece.vector());
		// Computed twice by two who ask at once, to the same number.
		float scale = this.scales[number];
		if (scale == 0) {
			scale = usual(piece.subject().kind()).scale(vector);
			this.scales[number] = scale;
		}
		return (Vectors.dot(direction, vector) - common) * scale;
	}

	private static boolean near(float[] one, float[] other) {
		float[] apart = Vectors.difference(one, other);
		return Vectors.dot(apart, apart) < NEAR;
	}

	/** Told of each piece's cosine. */
	@FunctionalInterface
	interface Found {

		void at(int number, float cosine);

	}

}
