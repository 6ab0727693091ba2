package org.caiqiao.club.plans;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.caiqiao.account.AccountId;
import org.caiqiao.account.Audit;
import org.caiqiao.club.ClubEventId;
import org.caiqiao.club.ClubEventManagement;
import org.caiqiao.club.agenda.MeetingChange;
import org.caiqiao.club.agenda.MeetingManagement;
import org.caiqiao.club.meetings.MeetingData;
import org.caiqiao.club.meetings.MeetingDataReader;
import org.caiqiao.shared.Conflict;
import org.caiqiao.shared.NotFound;
import org.caiqiao.shared.Rejected;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The one place where versions of plans are written. */
@Service
@Transactional
class PlanManagement {

	/** More versions of one event are a sign of something else. */
	static final int MOST = 200;

	private final ClubEventManagement events;

	private final MeetingPlans plans;

	private final PlanSteps steps;

	private final PlanningRuns runs;

	private final MeetingDataReader reader;

	private final PublishedVersion published;

	private final MeetingManagement meetings;

	private final Audit audit;

	private final Clock clock;

	PlanManagement(ClubEventManagement events, MeetingPlans plans, PlanSteps steps, PlanningRuns runs,
			MeetingDataReader reader, PublishedVersion published, MeetingManagement meetings, Audit audit,
			Clock clock) {
		this.events = events;
		this.plans = plans;
		this.steps = steps;
		this.runs = runs;
		this.reader = reader;
		this.published = published;
		this.meetings = meetings;
		this.audit = audit;
		this.clock = clock;
	}

	/**
	 * Begins a version: empty, or with what another one holds.
	 * @return its number
	 */
	int begin(ClubEventId event, @Nullable Integer basedOn, AccountId by) {
		this.events.hold(event);
		int number = this.plans.last(event.value()) + 1;
		if (number > MOST) {
			throw Rejected.because("plans.tooMany", MOST);
		}
		OpenPlan base = (basedOn != null) ? open(event, basedOn) : null;
		MeetingPlan plan = this.plans.saveAndFlush(
				new MeetingPlan(event, number, (base != null) ? base.plan() : null, by, this.clock.instant()));
		this.steps.save(new PlanStep(plan.id(), 0, StepKind.BEGUN,
				(base != null) ? this.published.holding(base) : List.of(), by, this.clock.instant()));
		this.audit.record("event.planBegun", "event", event.value(), Map.of("number", String.valueOf(number)));
		return number;
	}

	/**
	 * Changes it by hand.
	 * @throws Conflict where somebody else changed it since the officer looked
	 */
	void change(Edit edit, PlanChange change) {
		MeetingPlan plan = idle(edit);
		PlanStep now = seen(plan, edit);
		MeetingData data = this.reader.of(edit.event());
		advance(plan, change.kind(now.seats()), change.apply(data, plan.fills(), now.seats()), edit.by());
	}

	/** Goes a step back, or forward again. */
	void walk(Edit edit, int by) {
		MeetingPlan plan = idle(edit);
		seen(plan, edit);
		int next = plan.step() + by;
		if (next < 0 || next > this.steps.last(plan.id())) {
			throw Rejected.because((by < 0) ? "plans.undo.nothing" : "plans.redo.nothing");
		}
		this.plans.save(plan.to(next));
	}

	/** Holds these meetings from its next step on. */
	void advance(MeetingPlan plan, StepKind what, List<Seat> seats, AccountId by) {
		this.steps.forgetAfter(plan.id(), plan.step());
		this.plans.save(plan.to(plan.step() + 1));
		this.steps.save(new PlanStep(plan.id(), plan.step(), what, seats, by, this.clock.instant()));
	}

	/** Calls it ready for others to look at, or a draft again. */
	void callReady(Edit edit, boolean ready) {
		MeetingPlan plan = idle(edit);
		seen(plan, edit);
		this.plans.save(plan.callReady(ready));
	}

	/** Throws a version away that was never published. */
	void discard(Edit edit) {
		MeetingPlan plan = idle(edit);
		seen(plan, edit);
		if (!plan.status().editable()) {
			throw Rejected.because("plans.published.fixed");
		}
		this.plans.delete(plan);
		this.audit.record("event.planDiscarded", "event", edit.event().value(),
				Map.of("number", String.valueOf(edit.number())));
	}

	/**
	 * Lets it hold, and tells those whose meetings change.
	 * @param told which version members were told of, as the officer saw it; 0 for none
	 * @param standing meetings that may stay whatever rule they break by now
	 * @return what changed
	 * @throws Rejected where a rule is broken, or another version was published since
	 */
	List<MeetingChange> publish(Edit edit, int told, List<Seat> standing) {
		this.events.hold(edit.event());
		MeetingPlan plan = idle(edit);
		PlanStep now = seen(plan, edit);
		if (this.published.number(edit.event()) != told) {
			throw Rejected.because("plans.publish.meanwhile");
		}
		var publication = new Publication(this.reader.of(edit.event()), plan.fills(), now.seats(), standing);
		this.published.of(edit.event()).ifPresent(before -> this.plans.saveAndFlush(before.supersede()));
		this.plans.saveAndFlush(plan.publish(this.clock.instant()));
		return this.meetings.publish(edit.event(), publication.agreed());
	}

	@Transactional(readOnly = true)
	public List<MeetingPlan> of(ClubEventId event) {
		return this.plans.of(event.value());
	}

	/** A version with what it holds. */
	@Transactional(readOnly = true)
	public OpenPlan open(ClubEventId event, int number) {
		MeetingPlan plan = this.plans.of(event.value(), number)
			.orElseThrow(() -> NotFound.of("plan", event.value() + "/" + number));
		return new OpenPlan(plan, current(plan), this.steps.last(plan.id()));
	}

	/** The plan of an edit, held, while no planner is at work on it. */
	MeetingPlan idle(Edit edit) {
		MeetingPlan plan = this.plans.locked(edit.event().value(), edit.number())
			.orElseThrow(() -> NotFound.of("plan", edit.event().value() + "/" + edit.number()));
		if (this.runs.findById(edit.event().value())
			.filter(run -> run.plan() == plan.id() && run.status().open())
			.isPresent()) {
			throw Rejected.because("plans.running");
		}
		return plan;
	}

	PlanStep seen(MeetingPlan plan, Edit edit) {
		PlanStep now = current(plan);
		if (now.id() != edit.seen()) {
			throw Conflict.on("plan", Objects.toString(plan.id()));
		}
		return now;
	}

	private PlanStep current(MeetingPlan plan) {
		return this.steps.of(plan.id(), plan.step()).orElseThrow();
	}

}
