package org.caiqiao.club.planning.engine;

import java.util.List;

import org.caiqiao.club.planning.model.Attendee;
import org.caiqiao.club.planning.model.PlanningProblem;
import org.caiqiao.club.planning.model.Standing;
import org.caiqiao.club.planning.model.Weights;
import org.caiqiao.club.planning.model.Wish;

/**
 * What it costs, in idle gaps, when something is missing from a draft.
 *
 * @param missing a meeting that does not take place
 * @param unserved an attendee without any meeting
 * @param gaps so many idle gaps of one attendee
 * @param heat the temperature to begin with
 */
record Costs(long[] missing, long[] unserved, long[] gaps, double heat) {

	/** A must-meet outside weighs so much more than gaps that it may cost others. */
	private static final int MUST = 15;

	/** An idle gap more than another has, where that is limited. */
	private static final int UNFAIR = 10;

	static Costs of(PlanningProblem problem) {
		Weights weights = problem.weights();
		List<Wish> open = problem.wishes().stream().filter((wish) -> wish.standing().open()).toList();
		long best = open.stream().filter((wish) -> !must(wish)).mapToLong(problem::worth).max().orElse(0);
		double mean = open.stream().filter((wish) -> !must(wish)).mapToLong(problem::worth).average().orElse(0);
		long first = weights.point() * ((weights.firstHelping() < 0) ? 4 * best : weights.firstHelping());
		long must = MUST + 4 * weights.point() * best + first;
		long[] missing = problem.wishes()
			.stream()
			.mapToLong((wish) -> (long) weights.point() * problem.worth(wish) + (must(wish) ? must : 0))
			.toArray();
		long[] unserved = problem.attendees().stream().mapToLong((each) -> served(each, first)).toArray();
		var gaps = new long[problem.slots().size() + 1];
		for (int count = 0; count < gaps.length; count++) {
			gaps[count] = count + ((weights.spread() >= 0) ? UNFAIR * Math.max(0, count - weights.spread()) : 0);
		}
		return new Costs(missing, unserved, gaps, Math.max(1.2, 0.3 * weights.point() * mean));
	}

	/** What so many runs of meetings of one attendee cost: there is a gap between two. */
	long idle(int runs) {
		return (runs == 0) ? 0 : this.gaps[runs - 1];
	}

	private static long served(Attendee attendee, long first) {
		return attendee.firstHelping() ? first : 0;
	}

	private static boolean must(Wish wish) {
		return wish.fixed() || wish.standing() == Standing.MUST_MEET;
	}

}
