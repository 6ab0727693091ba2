package org.caiqiao.matching.engine;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RankingUnitTests {

	private final Ranking ranking = Ranking.standard();

	@Test
	void moreOfAnythingNeverLowersAScore() {
		double last = 0;
		for (double words = 0; words <= 1.2; words += 0.1) {
			double score = score(new Features(words, 0.3, 0, 0));
			assertThat(score).isGreaterThan(last).isBetween(0.0, 1.0);
			last = score;
		}
		assertThat(score(new Features(0.5, 0.6, 0, 0))).isGreaterThan(score(new Features(0.5, 0.5, 0, 0)));
		assertThat(score(new Features(0.5, 0.5, 1, 0))).isGreaterThan(score(new Features(0.5, 0.5, 0, 0)));
		assertThat(score(new Features(0.5, 0.5, 0, 1))).isGreaterThan(score(new Features(0.5, 0.5, 0, -1)));
	}

	@Test
	void levelsFollowTheScore() {
		for (Ranking.Model model : new Ranking.Model[] { this.ranking.withMeaning(), this.ranking.wordsOnly() }) {
			assertThat(model.level(-1)).isEqualTo(Level.NONE);
			assertThat(model.level(model.weak())).isEqualTo(Level.WEAK);
			assertThat(model.level(model.fair())).isEqualTo(Level.FAIR);
			assertThat(model.level(model.strong())).isEqualTo(Level.STRONG);
			assertThat(model.score(model.weak())).isLessThan(model.score(model.fair()));
			assertThat(model.score(model.fair())).isLessThan(model.score(model.strong()));
		}
	}

	@Test
	void fieldsAndReadinessDecideOnlyBetweenTextsThatFitAboutEqually() {
		Features near = new Features(0.8, 0.6, -1, -1);
		Features far = new Features(0.2, 0.2, 1, 1);

		assertThat(score(near)).isGreaterThan(score(far));
	}

	private double score(Features features) {
		return this.ranking.model(features).score(this.ranking.parts(features).sum());
	}

}
