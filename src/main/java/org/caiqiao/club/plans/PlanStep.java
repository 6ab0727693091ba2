package org.caiqiao.club.plans;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import org.caiqiao.account.AccountId;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** All meetings of a plan after one of its changes; never changed itself. */
@Entity
class PlanStep {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "plan_step_seq")
	@SequenceGenerator(name = "plan_step_seq", allocationSize = 10)
	private @Nullable Long id;

	private long planId;

	private int step;

	@Enumerated(EnumType.STRING)
	private StepKind what;

	@JdbcTypeCode(SqlTypes.JSON)
	private List<Seat> seats;

	private long madeBy;

	private Instant madeAt;

	@SuppressWarnings("NullAway.Init") // filled by Hibernate
	protected PlanStep() {
	}

	PlanStep(long plan, int step, StepKind what, List<Seat> seats, AccountId by, Instant at) {
		this.planId = plan;
		this.step = step;
		this.what = what;
		this.seats = List.copyOf(seats);
		this.madeBy = by.value();
		this.madeAt = at;
	}

	/** Names it to forms, which say what they were filled in on. */
	long id() {
		return Objects.requireNonNull(this.id, "not saved yet");
	}

	int step() {
		return this.step;
	}

	StepKind what() {
		return this.what;
	}

	List<Seat> seats() {
		return this.seats;
	}

	AccountId madeBy() {
		return new AccountId(this.madeBy);
	}

	Instant madeAt() {
		return this.madeAt;
	}

	long plan() {
		return this.planId;
	}

}
