package org.caiqiao.matching;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * What an officer sends to weigh the parts of a score.
 *
 * @param version the version of the figures that its author read
 */
record WeightsForm(
		@NotNull @DecimalMin("0") @DecimalMax("3") @Digits(integer = 1, fraction = 1) @Nullable BigDecimal field,
		@NotNull @DecimalMin("0") @DecimalMax("3") @Digits(integer = 1, fraction = 1) @Nullable BigDecimal readiness,
		@NotNull @DecimalMin("0") @DecimalMax("3") @Digits(integer = 1, fraction = 1) @Nullable BigDecimal budget,
		@NotNull @DecimalMin("0") @DecimalMax("3") @Digits(integer = 1, fraction = 1) @Nullable BigDecimal time,
		@NotNull @DecimalMin("0") @DecimalMax("3") @Digits(integer = 1, fraction = 1) @Nullable BigDecimal place,
		@NotNull @DecimalMin("0") @DecimalMax("3") @Digits(integer = 1, fraction = 1) @Nullable BigDecimal consent,
		@NotNull @DecimalMin("0") @DecimalMax("3") @Digits(integer = 1, fraction = 1) @Nullable BigDecimal history,
		@NotNull @DecimalMin("0") @DecimalMax("3") @Digits(integer = 1, fraction = 1) @Nullable BigDecimal evidence,
		long version) {

	static WeightsForm of(Map<WeighedPart, BigDecimal> weights, long version) {
		return new WeightsForm(weights.get(WeighedPart.FIELD), weights.get(WeighedPart.READINESS),
				weights.get(WeighedPart.BUDGET), weights.get(WeighedPart.TIME), weights.get(WeighedPart.PLACE),
				weights.get(WeighedPart.CONSENT), weights.get(WeighedPart.HISTORY), weights.get(WeighedPart.EVIDENCE),
				version);
	}

	/** The weights of a form without errors. */
	Map<WeighedPart, BigDecimal> toWeights() {
		var weights = new EnumMap<WeighedPart, BigDecimal>(WeighedPart.class);
		put(weights, WeighedPart.FIELD, this.field);
		put(weights, WeighedPart.READINESS, this.readiness);
		put(weights, WeighedPart.BUDGET, this.budget);
		put(weights, WeighedPart.TIME, this.time);
		put(weights, WeighedPart.PLACE, this.place);
		put(weights, WeighedPart.CONSENT, this.consent);
		put(weights, WeighedPart.HISTORY, this.history);
		put(weights, WeighedPart.EVIDENCE, this.evidence);
		return weights;
	}

	private static void put(Map<WeighedPart, BigDecimal> weights, WeighedPart part, @Nullable BigDecimal weight) {
		weights.put(part, (weight != null) ? weight : BigDecimal.ONE);
	}

}
