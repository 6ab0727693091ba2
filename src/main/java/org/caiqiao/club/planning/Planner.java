package org.caiqiao.club.planning;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import org.caiqiao.club.planning.engine.Search;
import org.caiqiao.club.planning.engine.Sketch;
import org.caiqiao.club.planning.model.Effort;
import org.caiqiao.club.planning.model.Plan;
import org.caiqiao.club.planning.model.PlanningProblem;

/** Plans the meetings of an event. */
public final class Planner {

	private Planner() {
	}

	/**
	 * Looks for the best plan it can find in the time it has; fewer must-meets than asked
	 * for take place only where no more were found. What is fixed stays; to plan only
	 * what is not booked yet, hand in {@link PlanningProblem#keeping}.
	 * @param start a plan to go on from, or {@link Plan#EMPTY}
	 * @param watch told of each better plan, by one thread at a time
	 * @param stopped says that the best so far is enough
	 */
	public static Plan plan(PlanningProblem problem, Plan start, Effort effort, Consumer<Interim> watch,
			BooleanSupplier stopped) throws InterruptedException {
		var report = new Report(problem, watch);
		Sketch sketch = Search.run(problem, start, effort, report::better, stopped);
		return sketch.settled(problem);
	}

	/** Tells how far the search has come. */
	private static final class Report {

		private final PlanningProblem problem;

		private final Consumer<Interim> watch;

		private final int[] worth;

		private final long begin = System.nanoTime();

		Report(PlanningProblem problem, Consumer<Interim> watch) {
			this.problem = problem;
			this.watch = watch;
			this.worth = problem.wishes()
				.stream()
				.mapToInt((wish) -> wish.standing().open() ? problem.worth(wish) : 0)
				.toArray();
		}

		void better(Sketch sketch) {
			long now = System.nanoTime();
			long value = 0;
			int unmet = 0;
			for (int meeting = 0; meeting < this.worth.length; meeting++) {
				boolean placed = sketch.slots()[meeting] >= 0;
				value += placed ? this.worth[meeting] : 0;
				unmet += (!placed && this.worth[meeting] > 0) ? 1 : 0;
			}
			this.watch.accept(new Interim(Duration.ofNanos(now - this.begin), value, unmet, sketch.unmet(),
					() -> sketch.plan(this.problem)));
		}

	}

}
