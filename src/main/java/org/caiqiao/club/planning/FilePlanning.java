package org.caiqiao.club.planning;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

import org.caiqiao.club.planning.file.PlanFile;
import org.caiqiao.club.planning.model.Effort;
import org.caiqiao.club.planning.model.Plan;
import org.caiqiao.club.planning.model.PlanningProblem;
import org.caiqiao.command.Progress;
import org.caiqiao.command.Terminal;

/**
 * Plans what a file asks for and writes the best plan: at the end, when it is told to
 * stop, and every few seconds on the way, so that a kill loses little.
 */
final class FilePlanning {

	private static final long TIME_TO_WRITE = 10;

	private final PlanningProblem problem;

	private final Effort effort;

	private final Terminal terminal;

	private final PlanTexts texts;

	private final AtomicBoolean stopped = new AtomicBoolean();

	private Duration complete = Duration.ZERO;

	private Duration best = Duration.ZERO;

	private int musts = Integer.MAX_VALUE;

	FilePlanning(PlanningProblem problem, Effort effort, Terminal terminal, PlanTexts texts) {
		this.problem = problem;
		this.effort = effort;
		this.terminal = terminal;
		this.texts = texts;
	}

	/** The exit code: 0 when all that has to take place does. */
	int run(Path results) throws IOException, InterruptedException {
		var done = new CountDownLatch(1);
		var hook = new Thread(() -> stopAndWait(done));
		Runtime.getRuntime().addShutdownHook(hook);
		try {
			Plan plan = plan(results);
			PlanFile.write(plan, results);
			return report(plan, results);
		}
		finally {
			done.countDown();
			if (!this.stopped.get()) {
				Runtime.getRuntime().removeShutdownHook(hook);
			}
		}
	}

	private Plan plan(Path results) throws InterruptedException {
		String task = this.texts.get("plan.progress");
		try (Progress progress = this.terminal.progress(task, this.effort.time().toSeconds());
				var keeper = new Keeper(results, progress)) {
			return Planner.plan(this.problem, Plan.EMPTY, this.effort, (interim) -> {
				note(interim);
				keeper.keep(interim);
			}, this.stopped::get);
		}
	}

	private int report(Plan plan, Path results) {
		Score score = Score.of(this.problem, plan);
		this.terminal.out().println(this.texts.score(score, results));
		this.terminal.out().println(this.texts.times(this.complete, this.best));
		List<WhyNot> reasons = WhyNots.of(this.problem, plan);
		reasons.stream().limit(PlanTexts.MOST_LINES).map(this.texts::whyNot).forEach(this.terminal.out()::println);
		if (score.unmetMusts() > 0) {
			this.terminal.err().println(this.texts.get("plan.unmet", score.unmetMusts()));
			return 1;
		}
		return 0;
	}

	/** Ctrl-C: the best so far is written before the process ends. */
	private void stopAndWait(CountDownLatch done) {
		this.stopped.set(true);
		try {
			done.await(TIME_TO_WRITE, TimeUnit.SECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private void note(Interim interim) {
		this.best = interim.time();
		this.complete = (interim.unmetMusts() < this.musts) ? interim.time() : this.complete;
		this.musts = interim.unmetMusts();
	}

}
