package org.caiqiao.matching.engine;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * What is known of a subject besides its text. What is not known speaks neither for nor
 * against a pair.
 *
 * @param budget the most that is spent, in 10,000 yuan
 * @param deadline the day by which it is needed
 * @param price what is asked for it, in 10,000 yuan
 */
public record Facts(@Nullable BigDecimal budget, @Nullable LocalDate deadline, @Nullable BigDecimal price) {

	/** Nothing is known. */
	public static final Facts NONE = new Facts(null, null, null);

	public Facts {
		// The same amount is the same fact, however many noughts it was written with.
		budget = (budget != null) ? budget.stripTrailingZeros() : null;
		price = (price != null) ? price.stripTrailingZeros() : null;
	}

	/** Of what asks. */
	public static Facts ofNeed(@Nullable BigDecimal budget, @Nullable LocalDate deadline) {
		return new Facts(budget, deadline, null);
	}

	/** Of what offers. */
	public static Facts ofOffer(@Nullable BigDecimal price) {
		return new Facts(null, null, price);
	}

}
