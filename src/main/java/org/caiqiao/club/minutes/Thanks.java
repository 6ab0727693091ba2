package org.caiqiao.club.minutes;

import java.time.Instant;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.caiqiao.account.AccountId;
import org.caiqiao.club.ClubEventId;
import org.caiqiao.club.ThankingWords;
import org.jspecify.annotations.Nullable;

/**
 * What those who came to an event were thanked with last. Made by the database, so that
 * two officers who send at once stand in one line.
 */
@Entity
@Table(name = "event_thanks")
class Thanks {

	@Id
	private long eventId;

	@Embedded
	private ThankingWords words;

	private @Nullable Instant thankedAt;

	private @Nullable Long thankedBy;

	@SuppressWarnings("NullAway.Init") // filled by Hibernate
	protected Thanks() {
	}

	/** Was sent with these words just now. */
	void sent(ThankingWords with, AccountId by, Instant now) {
		this.words = with;
		this.thankedBy = by.value();
		this.thankedAt = now;
	}

	/** Keeps what was sent, and not who sent it. */
	void forgetWho() {
		this.thankedBy = null;
	}

	ClubEventId event() {
		return new ClubEventId(this.eventId);
	}

	ThankingWords words() {
		return this.words;
	}

	@Nullable Instant thankedAt() {
		return this.thankedAt;
	}

}
