package org.caiqiao.matching;

import java.util.List;
import java.util.Set;

import org.caiqiao.matching.engine.Reason;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ScoreBarUnitTests {

	@Test
	void barsAddUpToTheScoreHoweverTheirPointsAreRounded() {
		var bars = ScoreBar.of(List.of(new Reason.SharedTerms(20.4, List.of()), new Reason.SharedCharacters(3.4),
				new Reason.Meaning(14.4, 0.8), new Reason.SharedFields(2.4, Set.of("bio")),
				new Reason.Readiness(-4.2, 2)), 7.6, 44);

		assertThat(bars.stream().mapToInt(ScoreBar::points).sum()).isEqualTo(44);
		assertThat(bars).containsExactly(new ScoreBar(ScoreBar.Measure.BASE, 8),
				new ScoreBar(ScoreBar.Measure.WORDS, 24), new ScoreBar(ScoreBar.Measure.MEANING, 14),
				new ScoreBar(ScoreBar.Measure.FIELD, 2), new ScoreBar(ScoreBar.Measure.READINESS, -4));
	}

	@Test
	void whatIsTooLittleToBeAReasonGoesToTheNearest() {
		var more = ScoreBar.of(List.of(new Reason.Meaning(2.1, 0.3)), 7.4, 12);
		var less = ScoreBar.of(List.of(new Reason.Meaning(2.1, 0.3)), 7.4, 7);

		assertThat(more.stream().mapToInt(ScoreBar::points).sum()).isEqualTo(12);
		assertThat(less.stream().mapToInt(ScoreBar::points).sum()).isEqualTo(7);
	}

	@Test
	void aPairThatNothingSpeaksForHasItsBaseAlone() {
		assertThat(ScoreBar.of(List.of(), 7.6, 8)).containsExactly(new ScoreBar(ScoreBar.Measure.BASE, 8));
		assertThat(ScoreBar.of(List.of(), 0.3, 0)).isEmpty();
	}

}
