package org.caiqiao.matching.engine;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Finds the projects that fit an investor.
 *
 * @param snapshot where the projects are
 */
public record Backings(Snapshot snapshot) {

	/** The order of projects. */
	public static final Comparator<Backing> BEST_FIRST = Comparator.comparingInt(Backing::score)
		.thenComparingDouble(Backing::words)
		.reversed()
		.thenComparing(Backing::project);

	/** How well one project fits; empty while it is not in the index. */
	public Optional<Backing> of(Thesis thesis, Subject project) {
		return this.snapshot.pieces(project)
			.stream()
			.findFirst()
			.map(piece -> of(thesis, pairing(thesis, project.kind()), piece));
	}

	/**
	 * The projects of a kind that fit best, at least weakly.
	 * @param allowed which may be found
	 * @param most how many at most
	 */
	public List<Backing> best(Thesis thesis, Kind kind, Predicate<Subject> allowed, int most) {
		Pairing pairing = pairing(thesis, kind);
		return this.snapshot.pieces(kind)
			.map(piece -> of(thesis, pairing, piece))
			.filter(backing -> backing.fit() != Level.NONE)
			.sorted(BEST_FIRST)
			.filter(backing -> allowed.test(backing.project()))
			.limit(most)
			.toList();
	}

	private Pairing pairing(Thesis thesis, Kind kind) {
		return new Pairing(Piece.of(thesis.text(), null), kind, this.snapshot.statistics());
	}

	private static Backing of(Thesis thesis, Pairing pairing, Piece piece) {
		return Backing.of(thesis, piece, pairing.words(piece, AskedTerms.Finding.IGNORED));
	}

}
