package org.caiqiao.club.followup;

import java.time.Instant;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import org.caiqiao.account.AccountId;
import org.caiqiao.club.day.MeetingSide;
import org.caiqiao.club.day.Side;
import org.jspecify.annotations.Nullable;

/**
 * What one side of a meeting is asked at one stage, and what it answered. Made by the
 * database, so that it is there once whoever looks first.
 */
@Entity
class FollowUp {

	@Id
	private long id;

	private long eventId;

	private long meetingId;

	@Enumerated(EnumType.STRING)
	private Side side;

	@Enumerated(EnumType.STRING)
	private FollowUpStage stage;

	@Enumerated(EnumType.STRING)
	private FollowUpStatus status;

	private @Nullable Integer asked;

	private @Nullable Instant askedAt;

	private @Nullable Instant remindedAt;

	private Instant closesAt;

	private @Nullable Instant silentAt;

	@Embedded
	private @Nullable Answer answer;

	private String note;

	private @Nullable Instant answeredAt;

	private @Nullable Long answeredBy;

	private boolean byOffice;

	@SuppressWarnings("NullAway.Init") // filled by Hibernate
	protected FollowUp() {
	}

	/** The side itself says so. */
	void answer(Said said, AccountId by, Instant now) {
		say(said, by, now);
		this.byOffice = false;
	}

	/** The office writes down what the side said. */
	void enter(Said said, AccountId by, Instant now) {
		say(said, by, now);
		this.byOffice = true;
	}

	private void say(Said said, AccountId by, Instant now) {
		this.answer = said.answer();
		this.note = said.note();
		this.status = FollowUpStatus.ANSWERED;
		this.answeredAt = now;
		this.answeredBy = by.value();
	}

	/** Keeps what was said for the side, and not who said it, nor in which words. */
	void forgetWho() {
		this.answeredBy = null;
		this.note = "";
	}

	boolean open(Instant now) {
		return now.isBefore(this.closesAt);
	}

	boolean saidAlready(Said said) {
		return said.equals(said());
	}

	/** What was said last; null where nothing was. */
	@Nullable Said said() {
		return (this.answer != null) ? new Said(this.answer, this.note) : null;
	}

	long id() {
		return this.id;
	}

	long event() {
		return this.eventId;
	}

	MeetingSide of() {
		return new MeetingSide(this.meetingId, this.side);
	}

	FollowUpStage stage() {
		return this.stage;
	}

	FollowUpStatus status() {
		return this.status;
	}

	boolean byOffice() {
		return this.byOffice;
	}

	@Nullable Instant askedAt() {
		return this.askedAt;
	}

	View view() {
		return new View(this.id, this.stage, this.status, this.asked, this.closesAt, this.silentAt, said(),
				this.answeredAt, this.byOffice);
	}

	/**
	 * What pages show of it.
	 *
	 * @param id its number
	 * @param stage when it is asked
	 * @param status where it stands
	 * @param asked how many persons were written to; null where none was yet
	 * @param closesAt until when it can be answered
	 * @param silentAt since when it counts as not answered; null where it does not
	 * @param said what was said; null where nothing was
	 * @param answeredAt when
	 * @param byOffice whether the office wrote it down
	 */
	record View(long id, FollowUpStage stage, FollowUpStatus status, @Nullable Integer asked, Instant closesAt,
			@Nullable Instant silentAt, @Nullable Said said, @Nullable Instant answeredAt, boolean byOffice) {
	}

}
