package org.caiqiao.club.followup;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.caiqiao.account.AccountId;
import org.caiqiao.club.ClubEventId;
import org.jspecify.annotations.Nullable;

/** A mail that asks one person at one stage, and the link in it. */
@Entity
@Table(name = "follow_up_question")
class Question {

	@Id
	private long id;

	private long eventId;

	@Enumerated(EnumType.STRING)
	private FollowUpStage stage;

	private long accountId;

	private boolean again;

	private @Nullable String hash;

	private Instant madeAt;

	private Instant closesAt;

	private @Nullable Instant sentAt;

	@SuppressWarnings("NullAway.Init") // filled by Hibernate
	protected Question() {
	}

	/** Goes out with a link that has this hash. */
	void send(String linkHash, Instant now) {
		this.hash = linkHash;
		this.sentAt = now;
	}

	boolean sent() {
		return this.sentAt != null;
	}

	boolean open(Instant now) {
		return now.isBefore(this.closesAt);
	}

	/** Whether it reminds of one that was asked before. */
	boolean again() {
		return this.again;
	}

	ClubEventId event() {
		return new ClubEventId(this.eventId);
	}

	FollowUpStage stage() {
		return this.stage;
	}

	AccountId account() {
		return new AccountId(this.accountId);
	}

	Instant madeAt() {
		return this.madeAt;
	}

	Instant closesAt() {
		return this.closesAt;
	}

}
