package org.caiqiao.club.minutes;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.caiqiao.account.AccountId;
import org.caiqiao.club.ClubEventId;
import org.caiqiao.shared.Conflict;
import org.jspecify.annotations.Nullable;

/**
 * What the office wrote down of one event: a draft until it is published. Made by the
 * database, so that it is there once whoever writes first.
 */
@Entity
@Table(name = "event_minutes")
class Minutes {

	/** As many characters as minutes have at most. */
	static final int LONGEST = 20_000;

	@Id
	private long eventId;

	@Version
	private int version;

	private String words;

	private @Nullable Instant writtenAt;

	private @Nullable Long writtenBy;

	private @Nullable Instant publishedAt;

	@SuppressWarnings("NullAway.Init") // filled by Hibernate
	protected Minutes() {
	}

	/** What holds for an event of which nothing was written yet. */
	static Minutes none(ClubEventId event) {
		var minutes = new Minutes();
		minutes.eventId = event.value();
		minutes.words = "";
		return minutes;
	}

	/**
	 * Takes another text; the same text again changes nothing.
	 * @param read the version the officer read
	 * @throws Conflict if a colleague wrote in between
	 */
	void write(int read, String text, AccountId by, Instant now) {
		if (this.words.equals(text)) {
			return;
		}
		if (this.version != read) {
			throw Conflict.on("minutes", this.eventId);
		}
		this.words = text;
		this.writtenBy = by.value();
		this.writtenAt = now;
	}

	/** Shows it to those who took part. */
	void publish(Instant now) {
		this.publishedAt = now;
	}

	/** Keeps it for the office again. */
	void withdraw() {
		this.publishedAt = null;
	}

	/** Keeps what was written, and not who wrote it. */
	void forgetWho() {
		this.writtenBy = null;
	}

	ClubEventId event() {
		return new ClubEventId(this.eventId);
	}

	int version() {
		return this.version;
	}

	String words() {
		return this.words;
	}

	@Nullable Instant writtenAt() {
		return this.writtenAt;
	}

	@Nullable AccountId writtenBy() {
		return (this.writtenBy != null) ? new AccountId(this.writtenBy) : null;
	}

	@Nullable Instant publishedAt() {
		return this.publishedAt;
	}

	boolean published() {
		return this.publishedAt != null;
	}

}
