package org.caiqiao.matching.engine;

import java.util.List;

/**
 * A scored pair.
 *
 * @param asking the side that asks
 * @param offering the side that offers
 * @param piece names the piece of the offering side that carried the match
 * @param support names its further pieces that fit at least weakly, the best first
 * @param deeds how many needs of which it proved to fit resemble what is asked
 * @param score 0 to 1
 * @param level the level it amounts to
 * @param features what was measured of the carrying piece
 * @param parts what each of them added
 * @param model what turned their sum into the score
 */
public record Match(Subject asking, Subject offering, String piece, List<String> support, int deeds, double score,
		Level level, Features features, Parts parts, Ranking.Model model) {

	/** The score of a pair of which nothing speaks for it nor against it. */
	public double base() {
		return this.model.score(0);
	}

	/** The side that is not the given one. */
	public Subject other(Subject side) {
		return side.equals(this.asking) ? this.offering : this.asking;
	}

}
