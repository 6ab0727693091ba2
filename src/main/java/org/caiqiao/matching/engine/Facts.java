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
 * @param place the administrative division it is at home in, six digits of GB/T 2260
 * @param consent whether the unit that owns it agrees to its transfer
 */
public record Facts(@Nullable BigDecimal budget, @Nullable LocalDate deadline, @Nullable BigDecimal price,
		@Nullable String place, @Nullable Boolean consent) {

	/** Nothing is known. */
	public static final Facts NONE = new Facts(null, null, null, null, null);

	public Facts {
		// The same amount is the same fact, however many noughts it was written with.
		budget = (budget != null) ? budget.stripTrailingZeros() : null;
		price = (price != null) ? price.stripTrailingZeros() : null;
		place = (place != null && !place.isBlank()) ? place : null;
	}

	/** Of what asks. */
	public static Facts ofNeed(@Nullable BigDecimal budget, @Nullable LocalDate deadline) {
		return new Facts(budget, deadline, null, null, null);
	}

	/** Of what offers. */
	public static Facts ofOffer(@Nullable BigDecimal price) {
		return new Facts(null, null, price, null, null);
	}

	/** The same, at home in a division; null or blank where that is not known. */
	public Facts at(@Nullable String division) {
		return new Facts(this.budget, this.deadline, this.price, division, this.consent);
	}

	/** The same, with what its unit said to a transfer; null where that is not known. */
	public Facts consent(@Nullable Boolean given) {
		return new Facts(this.budget, this.deadline, this.price, this.place, given);
	}

}
