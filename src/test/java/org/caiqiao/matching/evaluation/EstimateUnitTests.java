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
	void nothingIsSaidOfNoNeeds() {
		assertThat(Estimate.of(new double[0])).hasToString("–");
	}

}
