package org.caiqiao.matching.engine;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A piece that offers, as far as one piece that asks is concerned.
 *
 * @param piece the piece
 * @param features what was measured
 * @param parts what each feature adds
 * @param score the score it would have alone
 */
record Scored(Piece piece, Features features, Parts parts, double score) {

	private static final Comparator<Scored> BEST_FIRST = Comparator.comparing(Scored::score)
		.reversed()
		.thenComparing((scored) -> scored.piece().name());

	static Scored of(Piece piece, Pairing pairing, Ranking ranking) {
		return of(piece, pairing.measure(piece), ranking);
	}

	static Scored of(Piece piece, Features features, Ranking ranking) {
		Parts parts = ranking.parts(features);
		return new Scored(piece, features, parts, ranking.model(features).score(parts.sum()));
	}

	/**
	 * The match of a subject with all its pieces: the best one carries it, and each other
	 * that fits at least weakly adds a little, so that much evidence counts more than one
	 * piece, but many weak pieces never as much as a good one. So do needs like the one
	 * that asks, of which the subject proved to fit.
	 */
	static Match match(Subject asking, List<Scored> pieces, List<Scored> deeds, Ranking ranking) {
		List<Scored> sorted = pieces.stream().sorted(BEST_FIRST).toList();
		Scored carrying = sorted.getFirst();
		List<Scored> support = sorted.stream().skip(1).filter((scored) -> scored.fits(ranking)).toList();
		List<Scored> alike = deeds.stream().filter((scored) -> scored.fits(ranking)).toList();
		double evidence = Stream.concat(support.stream(), alike.stream())
			.mapToDouble((scored) -> ranking.evidence() * scored.score)
			.sum();
		Parts parts = carrying.parts.withEvidence(Math.min(evidence, ranking.mostEvidence()));
		Ranking.Model model = ranking.model(carrying.features);
		return new Match(asking, carrying.piece.subject(), carrying.piece.name(),
				support.stream().map((scored) -> scored.piece.name()).toList(), alike.size(), model.score(parts.sum()),
				model.level(parts.sum()), carrying.features, parts, model);
	}

	private boolean fits(Ranking ranking) {
		return ranking.model(this.features).level(this.parts.sum()) != Level.NONE;
	}

}
