package org.caiqiao.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.caiqiao.matching.engine.Reason;

/**
 * A part of a score. Those in favour add up to the score that is shown; one against is
 * what the score loses by it.
 *
 * @param measure what was measured
 * @param points its points; negative where it speaks against the pair
 */
record ScoreBar(Measure measure, int points) {

	/** The bars of these reasons, in the order of the measures. */
	static List<ScoreBar> of(List<Reason> reasons, int score) {
		Map<Measure, Double> favour = new EnumMap<>(Measure.class);
		Map<Measure, Double> against = new EnumMap<>(Measure.class);
		reasons.forEach(reason -> ((reason.points() < 0) ? against : favour).merge(Measure.of(reason), reason.points(),
				Double::sum));
		var bars = new ArrayList<ScoreBar>();
		inWholePoints(favour, score).forEach((measure, points) -> bars.add(new ScoreBar(measure, points)));
		against.forEach((measure, points) -> bars.add(new ScoreBar(measure, (int) Math.round(points))));
		bars.removeIf(bar -> bar.points == 0);
		bars.sort(Comparator.comparing(ScoreBar::measure));
		return bars;
	}

	/** Rounds so that the sum stays: those nearest to the next point get what is left. */
	private static Map<Measure, Integer> inWholePoints(Map<Measure, Double> parts, int sum) {
		double whole = parts.values().stream().mapToDouble(Double::doubleValue).sum();
		Map<Measure, Integer> points = new EnumMap<>(Measure.class);
		Map<Measure, Double> rest = new EnumMap<>(Measure.class);
		parts.forEach((measure, part) -> {
			double exact = sum * part / whole;
			points.put(measure, (int) exact);
			rest.put(measure, exact - (int) exact);
		});
		int left = sum - points.values().stream().mapToInt(Integer::intValue).sum();
		rest.entrySet()
			.stream()
			.sorted(Map.Entry.<Measure, Double>comparingByValue().reversed())
			.limit(left)
			.forEach(entry -> points.merge(entry.getKey(), 1, Integer::sum));
		return points;
	}

	/** Whether it speaks against the pair. */
	public boolean against() {
		return this.points < 0;
	}

	/** Its length. */
	public int length() {
		return Math.abs(this.points);
	}

	/** What is measured of a pair. */
	enum Measure {

		WORDS, MEANING, FIELD, READINESS, BUDGET, TIME, PLACE, CONSENT, HISTORY, EVIDENCE;

		static Measure of(Reason reason) {
			return switch (reason) {
				case Reason.SharedTerms terms -> WORDS;
				case Reason.SharedCharacters characters -> WORDS;
				case Reason.Meaning meaning -> MEANING;
				case Reason.SharedFields fields -> FIELD;
				case Reason.Readiness readiness -> READINESS;
				case Reason.Price price -> BUDGET;
				case Reason.Deadline deadline -> TIME;
				case Reason.Near near -> PLACE;
				case Reason.Consent consent -> CONSENT;
				case Reason.History history -> HISTORY;
				case Reason.FurtherEvidence further -> EVIDENCE;
			};
		}

	}

}
