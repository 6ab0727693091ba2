package org.caiqiao.club.planning;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;

import org.caiqiao.club.planning.model.Effort;
import org.caiqiao.club.planning.model.Plan;
import org.caiqiao.club.planning.model.PlanningProblem;
import org.caiqiao.club.planning.rules.HardRules;

/**
 * Measures the planner on invented events against another solver; prints rows of
 * Markdown.
 */
final class PlanningBench {

	private static final int SEEDS = 5;

	private PlanningBench() {
	}

	/**
	 * Measures.
	 * @param arguments what: scarce, fair, spare; then seconds and threads
	 */
	public static void main(String[] arguments) throws InterruptedException {
		double seconds = Double.parseDouble(arguments[1]);
		int threads = Integer.parseInt(arguments[2]);
		switch (arguments[0]) {
			case "scarce" -> {
				scarce(3, 12, 30, seconds, threads);
				scarce(10, 16, 80, seconds, threads);
			}
			case "fair" -> {
				fair(0, seconds, threads);
				fair(0.1, seconds, threads);
			}
			case "spare" -> {
				for (double spare : List.of(0.1, 0.15, 0.2)) {
					spare(spare, seconds, threads);
				}
			}
			default -> throw new IllegalArgumentException(arguments[0]);
		}
	}

	private static void scarce(int experts, int slots, int companies, double seconds, int threads)
			throws InterruptedException {
		for (int seed = 1; seed <= SEEDS; seed++) {
			PlanningProblem problem = Events.scarce(experts, slots, companies, seed);
			var yardstick = new Yardstick(problem);
			long optimum = yardstick.optimum(50);
			var run = new Run(problem, seconds, threads);
			row("%d × %d × %d, no. %d, %d wishes, optimum %d".formatted(experts, slots, companies, seed,
					problem.wishes().size(), optimum), run, yardstick.of(run.plan) / (double) optimum);
		}
	}

	private static void fair(double away, double seconds, int threads) throws InterruptedException {
		PlanningProblem problem = Events.fair(400, 4000, 40, 120, away, 1);
		var yardstick = new Yardstick(problem);
		double bound = yardstick.bound();
		var run = new Run(problem, seconds, threads);
		row("fair, away %.0f %%, bound %.0f".formatted(100 * away, bound), run, yardstick.of(run.plan) / bound);
	}

	private static void spare(double spare, double seconds, int threads) throws InterruptedException {
		int slots = 16;
		int tables = 30;
		PlanningProblem problem = Events.fair(120, (int) Math.round(slots * tables / (1 + spare)), slots, tables, 0.1,
				1);
		var run = new Run(problem, seconds, threads);
		row("%.0f %% spare tables, %d wishes".formatted(100 * spare, problem.wishes().size()), run,
				run.plan.placements().size() / (double) problem.wishes().size());
	}

	private static void row(String what, Run run, double part) {
		Score score = Score.of(run.problem, run.plan);
		int broken = new HardRules(run.problem, run.plan).breaches().size();
		System.out.printf(Locale.ROOT, "| %s | %d | %d | %.1f s | %.2f %% | %d | %d |%n", what, broken,
				score.meetings(), run.took, 100 * part, score.idleGaps(), score.tableChanges());
	}

	/** One run of the planner. */
	private static final class Run {

		private final PlanningProblem problem;

		private final Plan plan;

		private final double took;

		Run(PlanningProblem problem, double seconds, int threads) throws InterruptedException {
			this.problem = problem;
			long begin = System.nanoTime();
			var last = new AtomicReference<Interim>();
			this.plan = Planner.plan(problem, Plan.EMPTY,
					new Effort(Duration.ofMillis((long) (1000 * seconds)), threads), (interim) -> {
						last.set(interim);
						if (System.getProperty("watch") != null) {
							System.err.println(
									interim.time().toMillis() + " " + interim.value() + " " + interim.unmetWishes());
						}
					}, () -> false);
			this.took = (System.nanoTime() - begin) / 1e9;
		}

	}

}
