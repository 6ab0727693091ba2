package org.caiqiao.matching.evaluation;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class EstimateUnitTests {

	@Test
	void theIntervalHoldsTheMeanAndIsTheSameEachTime() {
		var values = new double[100];
		for (int i = 50; i < 100; i++) {
			values[i] = 1;
		}
		Estimate estimate = Estimate.of(values);

		// A coin thrown a hundred times: half, give or take 1.96 times 0.05.
		assertThat(estimate.mean()).isEqualTo(0.5);
		assertThat(estimate.low()).isCloseTo(0.40, within(0.02));
		assertThat(estimate.high()).isCloseTo(0.60, within(0.02));
		assertThat(Estimate.of(values)).isEqualTo(estimate);
	}

	@Test
	void aNeedOfManyPairsCountsAsOftenAsItHasPairsAndIsDrawnAsOne() {
		Estimate estimate = Estimate.of(new double[] { 9, 0 }, new double[] { 9, 1 }, mean -> 1 / (1 + mean));

		assertThat(estimate.mean()).isCloseTo(1 / 1.9, within(1e-12));
		assertThat(estimate.low()).as("the first need twice").isEqualTo(0.5);
		assertThat(estimate.high()).as("the second need twice").isEqualTo(1);
	}

	@Test
	void nothingIsSaidOfNoNeeds() {
		assertThat(Estimate.of(new double[0])).hasToString("–");
	}

}
