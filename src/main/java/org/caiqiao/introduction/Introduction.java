package org.caiqiao.introduction;

import java.time.Instant;
import java.util.Objects;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import org.caiqiao.account.AccountId;
import org.caiqiao.shared.Rejected;
import org.jspecify.annotations.Nullable;

import org.springframework.data.domain.AbstractAggregateRoot;

/** One side's interest in the other; contacts open only when the other side agrees. */
@Entity
class Introduction extends AbstractAggregateRoot<Introduction> {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "introduction_seq")
	@SequenceGenerator(name = "introduction_seq", allocationSize = 50)
	private @Nullable Long id;

	@Version
	private int version;

	@Embedded
	@AttributeOverride(name = "kind", column = @Column(name = "from_kind"))
	@AttributeOverride(name = "id", column = @Column(name = "from_id"))
	private Party asker;

	@Embedded
	@AttributeOverride(name = "kind", column = @Column(name = "to_kind"))
	@AttributeOverride(name = "id", column = @Column(name = "to_id"))
	private Party other;

	@Embedded
	@AttributeOverride(name = "kind", column = @Column(name = "subject_kind"))
	@AttributeOverride(name = "id", column = @Column(name = "subject_id"))
	private Subject subject;

	@Embedded
	@AttributeOverride(name = "kind", column = @Column(name = "beside_kind"))
	@AttributeOverride(name = "id", column = @Column(name = "beside_id"))
	private @Nullable Subject beside;

	private String message;

	@Enumerated(EnumType.STRING)
	private IntroductionState state = IntroductionState.ASKED;

	private String answer = "";

	private long askedBy;

	private Instant askedAt;

	private @Nullable Long answeredBy;

	private @Nullable Instant answeredAt;

	@SuppressWarnings("NullAway.Init")
	protected Introduction() {
	}

	/**
	 * The asker, by one of its people, is interested in the subject, which is the
	 * other's.
	 */
	Introduction(Party asker, Party other, Subject subject, String message, AccountId by, Instant now) {
		if (asker.equals(other)) {
			throw Rejected.because("introduction.self");
		}
		this.asker = asker;
		this.other = other;
		this.subject = subject;
		this.message = message;
		this.askedBy = by.value();
		this.askedAt = now;
	}

	/** It was begun from a match of the subject with this thing, which is the asker's. */
	Introduction besides(@Nullable Subject own) {
		this.beside = own;
		return this;
	}

	/** The other side agrees; also after a "no" that it thought over. */
	Introduction accept(String words, AccountId by, Instant now) {
		return answer(IntroductionState.ACCEPTED, words, by, now);
	}

	/** The other side does not want it, for a reason that the asker reads. */
	Introduction decline(String reason, AccountId by, Instant now) {
		if (reason.isBlank()) {
			throw Rejected.field("answer", "introduction.reason.missing");
		}
		return answer(IntroductionState.DECLINED, reason, by, now);
	}

	/** The asker takes it back. */
	Introduction withdraw(Instant now) {
		moveTo(IntroductionState.WITHDRAWN);
		this.answeredAt = now;
		return this;
	}

	private Introduction answer(IntroductionState next, String words, AccountId by, Instant now) {
		moveTo(next);
		this.answer = words.strip();
		this.answeredBy = by.value();
		this.answeredAt = now;
		registerEvent(new IntroductionAnswered(id(), next == IntroductionState.ACCEPTED));
		return this;
	}

	private void moveTo(IntroductionState next) {
		if (!this.state.canTransitionTo(next)) {
			throw Rejected.because("introduction.impossible." + next);
		}
		this.state = next;
	}

	IntroductionId id() {
		return new IntroductionId(Objects.requireNonNull(this.id, "not saved yet"));
	}

	Party asker() {
		return this.asker;
	}

	Party other() {
		return this.other;
	}

	Subject subject() {
		return this.subject;
	}

	@Nullable Subject beside() {
		return this.beside;
	}

	String message() {
		return this.message;
	}

	IntroductionState state() {
		return this.state;
	}

	String answer() {
		return this.answer;
	}

	Instant askedAt() {
		return this.askedAt;
	}

	@Nullable Instant answeredAt() {
		return this.answeredAt;
	}

}
