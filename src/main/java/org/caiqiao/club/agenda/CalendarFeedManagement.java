package org.caiqiao.club.agenda;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

import org.caiqiao.account.AccountId;
import org.caiqiao.account.AccountManagement;
import org.caiqiao.account.AccountStatus;
import org.caiqiao.account.AccountSummary;
import org.caiqiao.account.Hashes;
import org.caiqiao.account.Secrets;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The one place where the secret addresses of calendars are written. */
@Service
@Transactional
class CalendarFeedManagement {

	private final CalendarFeeds feeds;

	private final AccountManagement accounts;

	private final Clock clock;

	CalendarFeedManagement(CalendarFeeds feeds, AccountManagement accounts, Clock clock) {
		this.feeds = feeds;
		this.accounts = accounts;
		this.clock = clock;
	}

	/**
	 * Gives this person's calendar a new address; an older one is no longer good.
	 * @return the secret in it, which cannot be read again
	 */
	String renew(AccountId account) {
		String token = Secrets.next();
		this.feeds.write(account.value(), Hashes.sha256(token), this.clock.instant());
		return token;
	}

	/** Closes the address. */
	void withdraw(AccountId account) {
		this.feeds.forget(account.value());
	}

	/** Since when this person's calendar has its address; empty where it has none. */
	@Transactional(readOnly = true)
	public Optional<Instant> since(AccountId account) {
		return this.feeds.findById(account.value()).map(CalendarFeed::madeAt);
	}

	/** Whose calendar this secret opens; nobody's where the account was closed. */
	@Transactional(readOnly = true)
	public Optional<AccountSummary> owner(String token) {
		return this.feeds.byHash(Hashes.sha256(token))
			.flatMap(feed -> this.accounts.find(new AccountId(feed.account())))
			.filter(owner -> owner.status() == AccountStatus.ACTIVE);
	}

}
