package org.caiqiao.matching.engine;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

import org.jspecify.annotations.Nullable;

/**
 * Measures how far the facts of two sides agree: 0 where they do or where one of them is
 * not known, down to -1 where they speak against the pair most.
 */
final class FactMeasures {

	private static final int READY = 9;

	/** Days that a team usually needs for the next readiness level. */
	private static final double DAYS_A_LEVEL = 90;

	/** Digits of a division's code that name its city. */
	private static final int CITY = 4;

	private static final double SAME_CITY = 0.5;

	private FactMeasures() {
	}

	/** -1 from twice the budget on. */
	static double budget(Facts asking, Facts offering) {
		BigDecimal budget = asking.budget();
		BigDecimal price = offering.price();
		if (budget == null || price == null || price.compareTo(budget) <= 0) {
			return 0;
		}
		return (budget.signum() <= 0) ? -1 : Math.max(-1, 1 - price.doubleValue() / budget.doubleValue());
	}

	/**
	 * -1 once the deadline has passed; before, the share of the time to full readiness
	 * that is missing.
	 */
	static double time(Facts asking, @Nullable Integer readiness, @Nullable LocalDate today) {
		LocalDate deadline = asking.deadline();
		if (deadline == null || today == null) {
			return 0;
		}
		if (deadline.isBefore(today)) {
			return -1;
		}
		double needed = (readiness != null) ? (READY - readiness) * DAYS_A_LEVEL : 0;
		long left = ChronoUnit.DAYS.between(today, deadline);
		// The last day is a day: only what has passed is lost for good.
		return (left < needed) ? (left + 1) / (needed + 1) - 1 : 0;
	}

	/**
	 * 1 in the same district, half of it in the same city. Elsewhere 0: a distance makes
	 * nobody less able.
	 */
	static double place(Facts asking, Facts offering) {
		String one = asking.place();
		String other = offering.place();
		if (one == null || other == null) {
			return 0;
		}
		if (one.equals(other)) {
			return 1;
		}
		return (one.length() > CITY && other.startsWith(one.substring(0, CITY))) ? SAME_CITY : 0;
	}

	/** 1 where the unit agrees, -1 where it refused. */
	static double consent(Facts offering) {
		Boolean given = offering.consent();
		return (given == null) ? 0 : (given ? 1 : -1);
	}

}
