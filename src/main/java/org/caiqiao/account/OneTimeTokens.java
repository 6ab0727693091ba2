package org.caiqiao.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Secrets that are sent by mail and open one thing once. */
@Component
@Transactional(readOnly = true)
class OneTimeTokens {

	enum Purpose {

		CONFIRMATION, PASSWORD

	}

	/**
	 * A token that was once issued.
	 *
	 * @param account whom it was sent to
	 * @param used whether it opened its thing already
	 * @param expired whether its time is over
	 */
	record Found(AccountId account, boolean used, boolean expired) {

		boolean usable() {
			return !this.used && !this.expired;
		}

	}

	/** Used and expired ones are kept for a while, to tell their owner what happened. */
	private static final Duration KEPT = Duration.ofDays(30);

	private final JdbcClient database;

	private final Clock clock;

	OneTimeTokens(JdbcClient database, Clock clock) {
		this.database = database;
		this.clock = clock;
	}

	/** A new token; those sent before stay good, since mails overtake each other. */
	@Transactional
	public String issue(AccountId account, Purpose purpose, Duration validity) {
		String token = Secrets.next();
		Instant now = this.clock.instant();
		this.database.sql("delete from one_time_token where expires_at < ?")
			.param(Timestamp.from(now.minus(KEPT)))
			.update();
		this.database.sql("insert into one_time_token (hash, account_id, purpose, expires_at) values (?, ?, ?, ?)")
			.params(Hashes.sha256(token), account.value(), purpose.name(), Timestamp.from(now.plus(validity)))
			.update();
		return token;
	}

	/** What a token is for, used up or not; empty if it was never issued. */
	public Optional<Found> find(String token, Purpose purpose) {
		return this.database
			.sql("select account_id, used_at, expires_at from one_time_token where hash = ? and purpose = ?")
			.params(Hashes.sha256(token), purpose.name())
			.query(this::found)
			.optional();
	}

	/** Uses a token up; of two at once only one gets the account. */
	@Transactional
	public Optional<AccountId> redeem(String token, Purpose purpose) {
		Timestamp now = Timestamp.from(this.clock.instant());
		return this.database
			.sql("update one_time_token set used_at = ? where hash = ? and purpose = ? and used_at is null"
					+ " and expires_at > ? returning account_id")
			.params(now, Hashes.sha256(token), purpose.name(), now)
			.query(Long.class)
			.optional()
			.map(AccountId::new);
	}

	/** Makes all that were sent for a purpose useless. */
	@Transactional
	public void withdraw(AccountId account, Purpose purpose) {
		this.database
			.sql("update one_time_token set used_at = ? where account_id = ? and purpose = ? and used_at is null")
			.params(Timestamp.from(this.clock.instant()), account.value(), purpose.name())
			.update();
	}

	private Found found(ResultSet row, int number) throws SQLException {
		return new Found(new AccountId(row.getLong("account_id")), row.getTimestamp("used_at") != null,
				!row.getTimestamp("expires_at").toInstant().isAfter(this.clock.instant()));
	}

}
