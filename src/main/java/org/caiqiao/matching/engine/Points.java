package org.caiqiao.matching.engine;

/**
 * The parts of a match as points of its score.
 *
 * @param match the match
 */
record Points(Match match) {

	/** In favour: its share of the score. Against: what the score loses by it. */
	double of(double part) {
		if (part >= 0) {
			double favour = this.match.parts().inFavour();
			return (favour > 0) ? 100 * this.match.score() * part / favour : 0;
		}
		Ranking.Model model = this.match.model();
		return 100 * (this.match.score() - model.score(this.match.parts().sum() - part));
	}

}
