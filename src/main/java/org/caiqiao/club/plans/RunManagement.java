package org.caiqiao.club.plans;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.caiqiao.account.Audit;
import org.caiqiao.club.ClubEventId;
import org.caiqiao.club.ClubEventManagement;
import org.caiqiao.club.meetings.MeetingDataReader;
import org.caiqiao.club.planning.model.Plan;
import org.caiqiao.shared.Rejected;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The one place where the planner's work for an event is written down. */
@Service
@Transactional
class RunManagement {

	private final ClubEventManagement events;

	private final PlanManagement plans;

	private final MeetingPlans stored;

	private final PlanningRuns runs;

	private final MeetingDataReader reader;

	private final Audit audit;

	private final Clock clock;

	RunManagement(ClubEventManagement events, PlanManagement plans, MeetingPlans stored, PlanningRuns runs,
			MeetingDataReader reader, Audit audit, Clock clock) {
		this.events = events;
		this.plans = plans;
		this.stored = stored;
		this.runs = runs;
		this.reader = reader;
		this.audit = audit;
		this.clock = clock;
	}

	/**
	 * Begins to plan, from what the version holds.
	 * @throws Rejected where the planner is at work for this event already
	 */
	Job begin(Edit edit, Order order) {
		clearDead();
		this.events.hold(edit.event());
		MeetingPlan plan = this.plans.idle(edit);
		PlanStep now = this.plans.seen(plan, edit);
		PlanningRun run = this.runs.locked(edit.event().value()).orElseGet(() -> new PlanningRun(plan));
		if (run.status().open() && this.runs.existsById(edit.event().value())) {
			throw Rejected.because("plans.running");
		}
		this.stored.save(plan.fill(order.fill()));
		EventProblem problem = EventProblem.of(this.reader.of(edit.event()), order.fill(), now.seats())
			.fromNow(now.seats());
		PlanningRun begun = this.runs
			.saveAndFlush(run.begin(plan, order.time(), now.seats(), edit.by(), this.clock.instant()));
		this.audit.record("event.planned", "event", edit.event().value());
		return new Job(edit.event(), begun.begunAt(),
				order.onlyRest() ? problem.keeping(now.seats()) : problem.locking(now.seats()),
				problem.plan(now.seats()), now.seats(), order.time());
	}

	/** Says that the best so far is enough. */
	void stop(ClubEventId event) {
		this.runs.locked(event.value()).ifPresent(PlanningRun::askToStop);
	}

	/**
	 * Says that somebody is at work on it.
	 * @param better a better plan since the last time, or null
	 * @return whether to go on
	 */
	boolean beat(Job job, Duration elapsed, PlanningRun.@Nullable Found better) {
		Optional<PlanningRun> run = open(job);
		run.ifPresent(found -> {
			found.beat(elapsed, this.clock.instant());
			if (better != null) {
				found.improve(better);
			}
		});
		return run.filter(found -> found.status() == RunStatus.RUNNING).isPresent();
	}

	/**
	 * Ends it with this plan.
	 * @param cutShort whether the portal ends before the planner had its time
	 */
	void end(Job job, boolean cutShort, PlanningRun.Found found) {
		open(job).ifPresent(run -> {
			run.beat(found.time(), this.clock.instant());
			run.improve(found);
			RunStatus otherwise = cutShort ? RunStatus.BROKEN_OFF : RunStatus.DONE;
			close(run, (run.status() == RunStatus.STOPPING) ? RunStatus.STOPPED : otherwise);
		});
	}

	/** Ends it without more than was found before, as something went wrong. */
	void breakOff(Job job) {
		open(job).ifPresent(run -> close(run, RunStatus.BROKEN_OFF));
	}

	/** Keeps the best plan of those that nobody is at work on any more. */
	void clearDead() {
		this.runs.open()
			.stream()
			.filter(run -> run.dead(this.clock.instant()))
			.map(run -> this.runs.locked(run.event()).orElseThrow())
			.filter(run -> run.dead(this.clock.instant()))
			.forEach(run -> close(run, RunStatus.BROKEN_OFF));
	}

	@Transactional(readOnly = true)
	public Optional<PlanningRun> of(ClubEventId event) {
		return this.runs.findById(event.value());
	}

	private Optional<PlanningRun> open(Job job) {
		return this.runs.locked(job.event().value())
			.filter(run -> run.begunAt().equals(job.begunAt()) && run.status().open());
	}

	private void close(PlanningRun run, RunStatus how) {
		run.end(how);
		this.stored.findById(run.plan())
			.flatMap(plan -> this.stored.locked(run.event(), plan.number()))
			.filter(plan -> plan.status().editable())
			.ifPresent(plan -> this.plans.advance(plan, StepKind.PLANNED, run.seats(), run.begunBy()));
	}

	/**
	 * What an officer asks for.
	 *
	 * @param time how long the planner may take
	 * @param onlyRest whether all meetings that the version holds stay where they are
	 * @param fill whether pairs of which nobody said anything may meet too
	 */
	record Order(Duration time, boolean onlyRest, boolean fill) {
	}

	/**
	 * What the planner is to do.
	 *
	 * @param event for which event
	 * @param begunAt which of the event's runs it is
	 * @param problem what it has to plan
	 * @param start from where it goes on
	 * @param seats the same as the portal keeps it
	 * @param time how long it may take
	 */
	record Job(ClubEventId event, Instant begunAt, EventProblem problem, Plan start, List<Seat> seats, Duration time) {
	}

}
