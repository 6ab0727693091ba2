package org.caiqiao.club.agenda;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** The secret address of a person's calendar, which opens it without signing in. */
@Entity
class CalendarFeed {

	@Id
	private long accountId;

	private String hash;

	private Instant madeAt;

	@SuppressWarnings("NullAway.Init") // filled by Hibernate
	protected CalendarFeed() {
	}

	long account() {
		return this.accountId;
	}

	Instant madeAt() {
		return this.madeAt;
	}

}
