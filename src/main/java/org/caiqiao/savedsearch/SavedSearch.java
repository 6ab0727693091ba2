package org.caiqiao.savedsearch;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import org.caiqiao.account.AccountId;
import org.jspecify.annotations.Nullable;

/** A search that somebody keeps, to hear of what it newly finds. */
@Entity
class SavedSearch {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "saved_search_seq")
	@SequenceGenerator(name = "saved_search_seq", allocationSize = 10)
	private @Nullable Long id;

	private long accountId;

	private String name;

	private String path;

	private String query;

	@Enumerated(EnumType.STRING)
	private Frequency frequency = Frequency.DAILY;

	private UUID token = UUID.randomUUID();

	private Instant savedAt;

	private Instant lookedAt;

	@SuppressWarnings("NullAway.Init") // filled by Hibernate
	protected SavedSearch() {
	}

	/**
	 * A search of an account.
	 * @param path of the list, such as {@code /needs}
	 * @param query what follows the question mark of its address; may be empty
	 */
	SavedSearch(AccountId account, String name, String path, String query, Instant now) {
		this.accountId = account.value();
		this.name = name;
		this.path = path;
		this.query = query;
		this.savedAt = now;
		this.lookedAt = now;
	}

	void rename(String other) {
		this.name = other;
	}

	void tell(Frequency often) {
		this.frequency = often;
	}

	/** What is found from now on is new. */
	void look(Instant now) {
		this.lookedAt = now;
	}

	long id() {
		return Objects.requireNonNull(this.id, "not saved yet");
	}

	AccountId account() {
		return new AccountId(this.accountId);
	}

	String name() {
		return this.name;
	}

	String path() {
		return this.path;
	}

	String query() {
		return this.query;
	}

	String url() {
		return this.path + (this.query.isEmpty() ? "" : "?" + this.query);
	}

	Frequency frequency() {
		return this.frequency;
	}

	/** Who has it can end the mails without signing in. */
	UUID token() {
		return this.token;
	}

	Instant savedAt() {
		return this.savedAt;
	}

	Instant lookedAt() {
		return this.lookedAt;
	}

}
