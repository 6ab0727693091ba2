package org.caiqiao.club.plans;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;

import jakarta.annotation.PreDestroy;
import org.caiqiao.club.planning.Interim;
import org.caiqiao.club.planning.Planner;
import org.caiqiao.club.planning.Score;
import org.caiqiao.club.planning.model.Effort;
import org.caiqiao.club.planning.model.Plan;
import org.caiqiao.club.planning.model.PlanningProblem;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Lets the planner work in the background. */
@Component
class PlanWorker {

	private static final Duration BEAT = Duration.ofMillis(500);

	/** Seconds that the best plan may take to be written when the portal ends. */
	private static final int TIME_TO_WRITE = 5;

	private static final Logger log = LoggerFactory.getLogger(PlanWorker.class);

	private final RunManagement runs;

	private final AtomicBoolean ending = new AtomicBoolean();

	private final ExecutorService planner = Executors
		.newCachedThreadPool(Thread.ofPlatform().daemon().name("planning").factory());

	PlanWorker(RunManagement runs) {
		this.runs = runs;
	}

	/** Begins at once. */
	void take(RunManagement.Job job) {
		this.planner.execute(() -> {
			try {
				work(job);
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
			}
			catch (RuntimeException ex) {
				log.warn("The planner broke off for event {}; the best plan until then is kept.", job.event().value(),
						ex);
				this.runs.breakOff(job);
			}
		});
	}

	@Scheduled(initialDelay = 5, fixedDelay = 15, timeUnit = TimeUnit.SECONDS)
	void clearDead() {
		this.runs.clearDead();
	}

	@PreDestroy
	void end() throws InterruptedException {
		this.ending.set(true);
		this.planner.shutdown();
		this.planner.awaitTermination(TIME_TO_WRITE, TimeUnit.SECONDS);
	}

	private void work(RunManagement.Job job) throws InterruptedException {
		long begin = System.nanoTime();
		var latest = new AtomicReference<@Nullable Interim>();
		var stopped = new AtomicBoolean();
		var cut = new AtomicBoolean();
		var done = new AtomicBoolean();
		Thread pulse = Thread.ofVirtual().start(() -> pulse(job, begin, latest, stopped, done));
		try {
			PlanningProblem problem = job.problem().problem();
			Plan plan = Planner.plan(problem, job.start(), new Effort(job.time(), cores()), latest::set,
					() -> stopped.get() || cutShort(cut));
			done.set(true);
			pulse.join();
			Score score = Score.of(problem, plan);
			this.runs.end(job, cut.get(), new PlanningRun.Found(since(begin), score.value(), score.unmetWishes(),
					score.unmetMusts(), seats(job, plan)));
		}
		finally {
			done.set(true);
		}
	}

	/** Whether the portal ends, which leaves the planner less than its time. */
	private boolean cutShort(AtomicBoolean cut) {
		if (this.ending.get()) {
			cut.set(true);
		}
		return cut.get();
	}

	/** Writes down twice a second how far it is, and hears whether to stop. */
	private void pulse(RunManagement.Job job, long begin, AtomicReference<@Nullable Interim> latest,
			AtomicBoolean stopped, AtomicBoolean done) {
		try {
			while (!done.get()) {
				Interim better = latest.getAndSet(null);
				stopped.set(!beat(job, begin, better));
				Thread.sleep(BEAT);
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	/** Whether to go on; a beat that could not be written down ends nothing. */
	private boolean beat(RunManagement.Job job, long begin, @Nullable Interim better) {
		try {
			return this.runs.beat(job, since(begin), (better != null) ? found(job, better) : null);
		}
		catch (RuntimeException ex) {
			log.warn("How far the planner is for event {} could not be written down.", job.event().value(), ex);
			return true;
		}
	}

	private static PlanningRun.Found found(RunManagement.Job job, Interim better) {
		return new PlanningRun.Found(better.time(), better.value(), better.unmetWishes(), better.unmetMusts(),
				seats(job, better.plan().get()));
	}

	private static List<Seat> seats(RunManagement.Job job, Plan plan) {
		return job.problem().seats(plan, job.seats());
	}

	private static Duration since(long begin) {
		return Duration.ofNanos(System.nanoTime() - begin);
	}

	/** One is left for those who read pages meanwhile. */
	private static int cores() {
		return Math.max(1, Runtime.getRuntime().availableProcessors() - 1);
	}

}
