package org.caiqiao.account;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Limits how often something is tried per account and per network address. Counted in the
 * database, so that a restart forgets nothing and several machines count together. What
 * was typed as an address is kept as a hash only: people type passwords there too.
 */
@Component
@Transactional(propagation = Propagation.REQUIRES_NEW)
class Throttle {

	/** What is counted, and how often it may be tried within the window. */
	enum Kind {

		/** Wrong passwords. An office behind one address has more people than one. */
		SIGN_IN(5, 20),
		/** Mails sent on somebody's word. */
		MAIL(3, 10);

		private final int perAccount;

		private final int perAddress;

		Kind(int perAccount, int perAddress) {
			this.perAccount = perAccount;
			this.perAddress = perAddress;
		}

	}

	static final Duration WINDOW = Duration.ofMinutes(15);

	private final JdbcClient database;

	private final Clock clock;

	Throttle(JdbcClient database, Clock clock) {
		this.database = database;
		this.clock = clock;
	}

	/**
	 * Counts an attempt before it is made: of many at once no more than allowed get
	 * through.
	 * @throws TooManyAttempts if there were too many already; then it does not count
	 */
	public void enter(Kind kind, String email, String address) {
		String account = Hashes.sha256(EmailAddress.keyOf(email));
		String network = NetworkAddress.of(address);
		Instant now = this.clock.instant();
		// The account always first, so that two never wait for each other.
		lock("account " + kind + account);
		lock("address " + kind + network);
		long wait = Math.max(minutes(now, nth("account_hash", kind, account, kind.perAccount, now)),
				minutes(now, nth("address", kind, network, kind.perAddress, now)));
		if (wait > 0) {
			throw new TooManyAttempts(wait);
		}
		this.database.sql("delete from attempt where at < ?").param(Timestamp.from(now.minus(WINDOW))).update();
		this.database.sql("insert into attempt (at, kind, account_hash, address) values (?, ?, ?, ?)")
			.params(Timestamp.from(now), kind.name(), account, network)
			.update();
	}

	/** Forgets the attempts on an account after one that went well. */
	public void forgive(Kind kind, String email) {
		this.database.sql("delete from attempt where kind = ? and account_hash = ?")
			.params(kind.name(), Hashes.sha256(EmailAddress.keyOf(email)))
			.update();
	}

	/** When the n-th last attempt was, if it is within the window. */
	private Instant nth(String column, Kind kind, String value, int n, Instant now) {
		return this.database
			.sql("select at from attempt where kind = ? and " + column
					+ " = ? and at > ? order by at desc offset ? limit 1")
			.params(kind.name(), value, Timestamp.from(now.minus(WINDOW)), n - 1)
			.query(Timestamp.class)
			.optional()
			.map(Timestamp::toInstant)
			.orElse(Instant.MIN);
	}

	private static long minutes(Instant now, Instant from) {
		return from.equals(Instant.MIN) ? 0
				: Math.max(1, Duration.between(now, from.plus(WINDOW)).plusSeconds(59).toMinutes());
	}

	private void lock(String name) {
		this.database.sql("select pg_advisory_xact_lock(hashtextextended(?, 0)) is null")
			.param(name)
			.query(Boolean.class)
			.single();
	}

}
