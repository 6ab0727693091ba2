package org.caiqiao.club.plans;

import java.time.Instant;
import java.util.Objects;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import org.caiqiao.account.AccountId;
import org.caiqiao.club.ClubEventId;
import org.caiqiao.shared.Rejected;
import org.jspecify.annotations.Nullable;

/**
 * A version of who meets whom at an event. What it holds is in its steps; it knows at
 * which of them it stands.
 */
@Entity
class MeetingPlan {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "meeting_plan_seq")
	@SequenceGenerator(name = "meeting_plan_seq", allocationSize = 10)
	private @Nullable Long id;

	@Version
	private int version;

	private long eventId;

	private int number;

	@Enumerated(EnumType.STRING)
	private PlanStatus status = PlanStatus.DRAFT;

	private @Nullable Integer basedOn;

	private int step;

	private boolean fills;

	private long madeBy;

	private Instant madeAt;

	private @Nullable Instant publishedAt;

	@SuppressWarnings("NullAway.Init") // filled by Hibernate
	protected MeetingPlan() {
	}

	MeetingPlan(ClubEventId event, int number, @Nullable MeetingPlan basedOn, AccountId by, Instant now) {
		this.eventId = event.value();
		this.number = number;
		this.basedOn = (basedOn != null) ? Integer.valueOf(basedOn.number) : null;
		this.fills = basedOn != null && basedOn.fills;
		this.madeBy = by.value();
		this.madeAt = now;
	}

	/**
	 * Goes to a step: a new one, the one before or the one after.
	 * @throws Rejected where it was published, and is what members were told
	 */
	MeetingPlan to(int next) {
		change();
		this.step = next;
		return this;
	}

	/** Takes also pairs that fit well of which nobody said anything, or no longer. */
	MeetingPlan fill(boolean also) {
		change();
		this.fills = also;
		return this;
	}

	/** Calls it ready, or a draft again. */
	MeetingPlan callReady(boolean ready) {
		return become(ready ? PlanStatus.PROVISIONAL : PlanStatus.DRAFT);
	}

	/** It holds from now on. */
	MeetingPlan publish(Instant now) {
		this.publishedAt = now;
		return become(PlanStatus.PUBLISHED);
	}

	/** Another one holds from now on. */
	MeetingPlan supersede() {
		return become(PlanStatus.SUPERSEDED);
	}

	private MeetingPlan become(PlanStatus next) {
		if (!this.status.canTransitionTo(next)) {
			throw Rejected.because("plans.state.impossible");
		}
		this.status = next;
		return this;
	}

	private void change() {
		if (!this.status.editable()) {
			throw Rejected.because("plans.published.fixed");
		}
	}

	long id() {
		return Objects.requireNonNull(this.id, "not saved yet");
	}

	ClubEventId event() {
		return new ClubEventId(this.eventId);
	}

	int number() {
		return this.number;
	}

	PlanStatus status() {
		return this.status;
	}

	@Nullable Integer basedOn() {
		return this.basedOn;
	}

	int step() {
		return this.step;
	}

	boolean fills() {
		return this.fills;
	}

	AccountId madeBy() {
		return new AccountId(this.madeBy);
	}

	Instant madeAt() {
		return this.madeAt;
	}

	@Nullable Instant publishedAt() {
		return this.publishedAt;
	}

}
