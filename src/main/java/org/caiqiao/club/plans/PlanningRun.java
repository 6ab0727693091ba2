package org.caiqiao.club.plans;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.caiqiao.account.AccountId;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * The planner at work for an event, kept with its best plan so that whatever ends the
 * portal loses about a second of it.
 */
@Entity
class PlanningRun {

	/** Whoever works says so each second; after this it is taken for dead. */
	static final Duration DEAD = Duration.ofSeconds(20);

	private static final int MOST_POINTS = 120;

	@Id
	private long eventId;

	@Version
	private @Nullable Integer version;

	private long planId;

	@Enumerated(EnumType.STRING)
	private RunStatus status = RunStatus.RUNNING;

	private int seconds;

	private long elapsedMillis;

	private long score;

	private int unmet;

	private int unmetMusts;

	@JdbcTypeCode(SqlTypes.JSON)
	private List<Point> curve = List.of();

	@JdbcTypeCode(SqlTypes.JSON)
	private List<Seat> seats = List.of();

	private long begunBy;

	private Instant begunAt;

	private Instant beatAt;

	@SuppressWarnings("NullAway.Init") // filled by Hibernate
	protected PlanningRun() {
	}

	@SuppressWarnings("NullAway.Init") // it begins before anybody reads it
	PlanningRun(MeetingPlan plan) {
		this.eventId = plan.event().value();
	}

	/** Begins on a plan that holds these seats. */
	PlanningRun begin(MeetingPlan plan, Duration time, List<Seat> now, AccountId by, Instant at) {
		this.planId = plan.id();
		this.status = RunStatus.RUNNING;
		this.seconds = (int) time.toSeconds();
		this.elapsedMillis = 0;
		this.score = 0;
		this.unmet = 0;
		this.unmetMusts = 0;
		this.curve = List.of();
		this.seats = List.copyOf(now);
		this.begunBy = by.value();
		// As exactly as the database keeps it, or it would not be known again.
		this.begunAt = at.truncatedTo(ChronoUnit.MICROS);
		this.beatAt = at;
		return this;
	}

	/** Keeps a better plan. */
	void improve(Found found) {
		this.score = found.value();
		this.unmet = found.unmet();
		this.unmetMusts = found.unmetMusts();
		this.seats = List.copyOf(found.seats());
		var points = new ArrayList<>(this.curve);
		if (points.size() >= MOST_POINTS) {
			points.remove(1);
		}
		points.add(new Point(found.time().toMillis(), found.value()));
		this.curve = List.copyOf(points);
	}

	/** Is still at work. */
	void beat(Duration elapsed, Instant now) {
		this.elapsedMillis = elapsed.toMillis();
		this.beatAt = now;
	}

	void askToStop() {
		if (this.status == RunStatus.RUNNING) {
			this.status = RunStatus.STOPPING;
		}
	}

	void end(RunStatus how) {
		this.status = how;
	}

	/** Whether nobody is at work on it any more, though nobody ended it. */
	boolean dead(Instant now) {
		return this.status.open() && this.beatAt.plus(DEAD).isBefore(now);
	}

	long plan() {
		return this.planId;
	}

	long event() {
		return this.eventId;
	}

	RunStatus status() {
		return this.status;
	}

	int seconds() {
		return this.seconds;
	}

	long elapsedMillis() {
		return this.elapsedMillis;
	}

	long score() {
		return this.score;
	}

	int unmet() {
		return this.unmet;
	}

	int unmetMusts() {
		return this.unmetMusts;
	}

	List<Point> curve() {
		return this.curve;
	}

	List<Seat> seats() {
		return this.seats;
	}

	AccountId begunBy() {
		return new AccountId(this.begunBy);
	}

	Instant begunAt() {
		return this.begunAt;
	}

	/**
	 * How much the best plan was worth at a time.
	 *
	 * @param millis since the beginning
	 * @param value of the meetings
	 */
	record Point(long millis, long value) {
	}

	/**
	 * A better plan.
	 *
	 * @param time since the beginning
	 * @param value of its meetings
	 * @param unmet wishes without a place
	 * @param unmetMusts must-meets without a place
	 * @param seats its meetings
	 */
	record Found(Duration time, long value, int unmet, int unmetMusts, List<Seat> seats) {
	}

}
