package org.caiqiao.matching.engine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds things of the same kind that mean nearly the same.
 *
 * @param snapshot where it looks
 */
public record Similar(Snapshot snapshot) {

	private static final int DEPTH = 40;

	/** Least cosine, as elsewhere without what all of the kind have in common. */
	private static final float LEAST = 0.35F;

	/** The nearest to a subject, the nearest first; none while it is not encoded. */
	public List<Subject> to(Subject subject, int most) {
		KindStatistics usual = this.snapshot.statistics().of(subject.kind());
		var nearest = new Nearest(this.snapshot.meanings(), subject.kind());
		Map<Subject, Float> found = new HashMap<>();
		for (Piece piece : this.snapshot.pieces(subject)) {
			float[] vector = piece.vector();
			if (vector != null) {
				for (Candidate candidate : nearest.best(usual.centred(vector), DEPTH)) {
					if (candidate.score() >= LEAST) {
						found.merge(this.snapshot.piece(candidate.number()).subject(), candidate.score(), Math::max);
					}
				}
			}
		}
		found.remove(subject);
		return found.entrySet()
			.stream()
			.sorted(Map.Entry.<Subject, Float>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
			.limit(most)
			.map(Map.Entry::getKey)
			.toList();
	}

}
