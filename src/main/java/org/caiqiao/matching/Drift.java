package org.caiqiao.matching;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * How the best scores of needs went over the last days.
 *
 * @param days the days that are shown, the latest first
 * @param before the median of the medians of the week before the latest day, in points;
 * null while too few days were counted
 */
record Drift(List<MatchingDay> days, @Nullable Double before) {

	/** Days that are shown. */
	static final int SHOWN = 30;

	/** So many points are no drift. */
	private static final double MOST = 3;

	private static final int WEEK = 7;

	/** Of fewer days nothing can be said. */
	private static final int ENOUGH = 3;

	/** Of days, the latest first. */
	static Drift of(List<MatchingDay> latest) {
		double[] before = latest.stream()
			.skip(1)
			.filter(day -> day.needs() > 0 && !day.day().isBefore(latest.getFirst().day().minusDays(WEEK)))
			.mapToDouble(MatchingDay::median)
			.sorted()
			.toArray();
		return new Drift(latest.stream().limit(SHOWN).toList(),
				(before.length < ENOUGH) ? null : MatchingDay.points(MatchingDay.quantile(before, 0.5)));
	}

	/** The median of the latest day, in points. */
	public double now() {
		return MatchingDay.points(this.days.getFirst().median());
	}

	/** From how many points on it is told. */
	public double most() {
		return MOST;
	}

	/** Whether the office should look what happened. */
	public boolean moved() {
		return this.before != null && Math.abs(now() - this.before) > MOST;
	}

	/** Whether the latest day was counted by another ranking than a day of that week. */
	public boolean rankingChanged() {
		return this.days.stream().limit(WEEK + 1).map(MatchingDay::ranking).distinct().count() > 1;
	}

	/** The same as a drawing; null of a single day. */
	public @Nullable Chart chart() {
		return (this.days.size() < 2) ? null : Chart.of(this.days.reversed());
	}

	/**
	 * The median as a line in the band of the middle half of all needs.
	 *
	 * @param line the points of the line
	 * @param band the points around the band
	 * @param from the score at the bottom, in points
	 * @param to the score at the top, in points
	 */
	record Chart(String line, String band, long from, long to) {

		private static final double WIDTH = 600;

		private static final double HEIGHT = 120;

		static Chart of(List<MatchingDay> days) {
			LocalDate first = days.getFirst().day();
			double width = ChronoUnit.DAYS.between(first, days.getLast().day());
			double low = Math.floor(10 * days.stream().mapToDouble(MatchingDay::lower).min().orElse(0)) / 10;
			double high = Math.max(low + 0.1,
					Math.ceil(10 * days.stream().mapToDouble(MatchingDay::upper).max().orElse(1)) / 10);
			ToDoubleFunction<MatchingDay> x = day -> WIDTH * ChronoUnit.DAYS.between(first, day.day()) / width;
			var around = new ArrayList<>(points(days, x, MatchingDay::upper, low, high));
			List<String> below = new ArrayList<>(points(days, x, MatchingDay::lower, low, high));
			Collections.reverse(below);
			around.addAll(below);
			return new Chart(String.join(" ", points(days, x, MatchingDay::median, low, high)),
					around.stream().collect(Collectors.joining(" ")), Math.round(100 * low), Math.round(100 * high));
		}

		private static List<String> points(List<MatchingDay> days, ToDoubleFunction<MatchingDay> x,
				ToDoubleFunction<MatchingDay> score, double low, double high) {
			return days.stream()
				.map(day -> String.format(Locale.ROOT, "%.1f,%.1f", x.applyAsDouble(day),
						HEIGHT * (high - score.applyAsDouble(day)) / (high - low)))
				.toList();
		}

	}

}
