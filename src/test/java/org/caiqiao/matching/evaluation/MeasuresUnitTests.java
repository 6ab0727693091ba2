package org.caiqiao.matching.evaluation;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class MeasuresUnitTests {

	@Test
	void gainIsDiscountedByPlaceAndHeldAgainstTheBestOrder() {
		// 1/1 + 7/log2(3) + 0 + 3/log2(5) over 7/1 + 3/log2(3) + 1/log2(4) + 0
		assertThat(Measures.ndcg(List.of(2, 4, 1, 3))).isCloseTo(0.71423, within(1e-4));
		assertThat(Measures.ndcg(List.of(4, 3, 2, 1))).isEqualTo(1);
		assertThat(Measures.ndcg(List.of(1, 1))).isZero();
	}

	@Test
	void onlyTheFirstTenJudgedOnesGain() {
		List<Integer> late = List.of(1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 4);

		assertThat(Measures.ndcg(late)).isZero();
	}

	@Test
	void thoseThatNobodyJudgedAreLeftOutOfTheGainAndCountInTheRecall() {
		// x and y are not judged; the script that scores runs gives 0.7391 for the same.
		var judged = Map.of(1, 3, 2, 1, 3, 4, 5, 2, 6, 1, 7, 3);
		var row = new Row("n", new float[] { 0.9f, 0.8f, 0.7f, 0.6f, 0.5f, 0.4f, 0.3f, 0.2f }, new float[8], judged);
		double[] scores = { 0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 0.3, 0.2 };

		assertThat(Measures.ndcg(row.levels(scores))).isCloseTo(0.7391, within(5e-5));
		assertThat(row.ranks(scores, List.of(1, 3, 7))).containsExactly(2, 4, 8);
		assertThat(row.relevant()).containsExactlyInAnyOrder(1, 3, 7);
		assertThat(row.counts()).isTrue();
	}

	@Test
	void recallAndReciprocalRankLookAtRanksAmongAll() {
		assertThat(Measures.recall(List.of(2, 100, 101, 5000), 100)).isEqualTo(0.5);
		assertThat(Measures.reciprocalRank(List.of(8, 4))).isEqualTo(0.25);
	}

	@Test
	void nearnessIsOneWhereNoLevelIsWrongAndAHalfWhereAllAreOffByOne() {
		assertThat(Measures.nearness(0)).isEqualTo(1);
		assertThat(Measures.nearness(1)).isEqualTo(0.5);
	}

	@Test
	void scoresOnACommonScaleHaveMeanZeroAndSpreadOne() {
		assertThat(Row.standardised(new double[] { 2, 4 })).containsExactly(-1, 1);
		assertThat(Row.standardised(new double[] { 3, 3 })).containsExactly(0, 0);
	}

}
