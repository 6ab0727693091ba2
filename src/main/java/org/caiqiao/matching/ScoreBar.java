package org.caiqiao.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.caiqiao.matching.engine.Reason;

/**
 * A part of a score. All of them add up to the score that is shown, those against taken
 * away.
 *
 * @param measure what was measured
 * @param points its points; negative where it speaks against the pair
 */
record ScoreBar(Measure measure, int points) {

	/**
	 * The bars of these reasons, in the order of the measures.
	 * @param base the points of a pair that nothing speaks for nor against
	 */
	static List<ScoreBar> of(List<Reason> reasons, double base, int score) {
		Map<Measure, Double> parts = new EnumMap<>(Measure.class);
		parts.put(Measure.BASE, base);
		reasons.forEach(reason -> parts.merge(Measure.of(reason), reason.points(), Double::sum));
		var bars = new ArrayList<ScoreBar>();
		inWholePoints(parts, score).forEach((measure, points) -> bars.add(new ScoreBar(measure, points)));
		bars.removeIf(bar -> bar.points == 0);
		return bars;
	}

	/**
	 * Rounds so that they add up to the sum: those nearest to the next point come there.
	 */
	private static Map<Measure, Integer> inWholePoints(Map<Measure, Double> parts, int sum) {
		Map<Measure, Integer> points = new EnumMap<>(Measure.class);
		parts.forEach((measure, part) -> points.put(measure, (int) Math.floor(part)));
		int left = sum - points.values().stream().mapToInt(Integer::intValue).sum();
		Comparator<Map.Entry<Measure, Double>> nearest = Comparator
			.comparingDouble(part -> Math.floor(part.getValue()) - part.getValue());
		List<Measure> order = parts.entrySet()
			.stream()
			.sorted((left > 0) ? nearest : nearest.reversed())
			.map(Map.Entry::getKey)
			.toList();
		for (int i = 0; i < Math.abs(left); i++) {
			points.merge(order.get(i % order.size()), Integer.signum(left), Integer::sum);
		}
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

		BASE, WORDS, MEANING, FIELD, READINESS, BUDGET, TIME, PLACE, CONSENT, HISTORY, EVIDENCE;

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
