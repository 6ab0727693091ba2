package org.caiqiao.club.plans;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * How far the planner is.
 *
 * @param status whether it is at work
 * @param seconds how long it may take
 * @param elapsed seconds that it took
 * @param score what the meetings of the best plan are worth
 * @param unmet wishes that it does not fulfil
 * @param unmetMusts must-meets that it does not hold
 * @param curve how the worth grew, as points of a line 100 wide and 24 high
 * @param goOn how to go on where it was broken off; null where it was not, or the plan is
 * no longer changed
 */
record RunView(RunStatus status, int seconds, long elapsed, long score, int unmet, int unmetMusts, String curve,
		@Nullable GoOn goOn) {

	private static final double WIDTH = 100;

	private static final double HEIGHT = 24;

	/** Room above the line, so that its best is not cut. */
	private static final double ABOVE = 2;

	private static final double MILLIS = 1000;

	static RunView of(PlanningRun run, OpenPlan open) {
		boolean broken = run.status() == RunStatus.BROKEN_OFF && open.plan().status().editable();
		return new RunView(run.status(), run.seconds(), run.elapsedMillis() / (long) MILLIS, run.score(), run.unmet(),
				run.unmetMusts(), curve(run), broken ? new GoOn(open.step().id(), open.plan().fills()) : null);
	}

	public boolean open() {
		return this.status.open();
	}

	/**
	 * How to go on.
	 *
	 * @param seen the step that the plan stands at, for the form
	 * @param fills whether pairs of which nobody said anything may meet
	 */
	record GoOn(long seen, boolean fills) {
	}

	private static String curve(PlanningRun run) {
		List<PlanningRun.Point> points = run.curve();
		if (points.isEmpty()) {
			return "";
		}
		double whole = Math.max(run.elapsedMillis(), points.getLast().millis());
		double best = Math.max(1, points.stream().mapToLong(PlanningRun.Point::value).max().orElse(1));
		String line = points.stream()
			.map(point -> point(WIDTH * point.millis() / Math.max(1, whole), point.value(), best))
			.collect(Collectors.joining(" "));
		return line + " " + point(WIDTH, points.getLast().value(), best);
	}

	private static String point(double across, long value, double best) {
		return String.format(Locale.ROOT, "%.1f,%.1f", across, HEIGHT - (HEIGHT - ABOVE) * value / best);
	}

}
