package org.caiqiao.club.meetings;

import java.util.Comparator;
import java.util.List;

import org.caiqiao.club.Participant;
import org.caiqiao.matching.PairScores.PairScore;

/**
 * A member who should come to an event, for what it needs or is able to do.
 *
 * @param member who
 * @param pairs what fits the event, at least one pair
 */
record Candidate(Participant member, List<PairScore> pairs) {

	/**
	 * How much speaks for inviting it, 0 to 100: the chance that any of its pairs is a
	 * good one, if each were as likely to be as it has points.
	 */
	int total() {
		double none = 1;
		for (PairScore pair : this.pairs) {
			none *= 1 - pair.points() / 100.0;
		}
		return (int) Math.round(100 * (1 - none));
	}

	/** The pair that fits best. */
	PairScore best() {
		return this.pairs.stream()
			.max(Comparator.comparingInt(PairScore::points)
				.thenComparing(Comparator.comparingLong(PairScore::need).reversed()))
			.orElseThrow();
	}

}
