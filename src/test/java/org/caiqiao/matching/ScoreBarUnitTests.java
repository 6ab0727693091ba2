package org.caiqiao.matching;

import java.util.List;
import java.util.Set;

import org.caiqiao.matching.engine.Reason;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ScoreBarUnitTests {

	@Test
	void barsInFavourAddUpToTheScoreHoweverTheirPointsAreRounded() {
		var bars = ScoreBar.of(List.of(new Reason.SharedTerms(20.4, List.of()), new Reason.SharedCharacters(3.4),
				new Reason.Meaning(14.4, 0.8), new Reason.SharedFields(5.4, Set.of("bio")),
				new Reason.Readiness(-4.2, 2)), 44);

		assertThat(bars.stream().filter(bar -> !bar.against()).mapToInt(ScoreBar::points).sum()).isEqualTo(44);
		assertThat(bars).extracting(ScoreBar::measure)
			.containsExactly(ScoreBar.Measure.WORDS, ScoreBar.Measure.MEANING, ScoreBar.Measure.FIELD,
					ScoreBar.Measure.READINESS);
		assertThat(bars.getLast().points()).isEqualTo(-4);
	}

	@Test
	void aScoreOfNothingHasNoBars() {
		assertThat(ScoreBar.of(List.of(), 0)).isEmpty();
	}

}
