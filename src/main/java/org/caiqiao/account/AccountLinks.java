package org.caiqiao.account;

import java.time.Duration;
import java.util.Optional;

import org.caiqiao.account.OneTimeTokens.Purpose;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes the links that mails carry; each call makes a new one. */
@Service
public class AccountLinks {

	private static final Duration CONFIRMATION = Duration.ofDays(2);

	private static final Duration INVITATION = Duration.ofDays(7);

	private static final Duration RESET = Duration.ofHours(2);

	private final Accounts accounts;

	private final OneTimeTokens tokens;

	private final String base;

	AccountLinks(Accounts accounts, OneTimeTokens tokens, @Value("${caiqiao.base-url}") String base) {
		this.accounts = accounts;
		this.tokens = tokens;
		this.base = base.replaceAll("/+$", "");
	}

	/**
	 * A link that goes to a person.
	 *
	 * @param account whom it is for
	 * @param url the absolute address, with its secret
	 * @param hours how long it is good for
	 */
	public record Link(AccountSummary account, String url, long hours) {

		/** Without the secret, which must not end in a log by accident. */
		@Override
		public String toString() {
			return "Link[" + this.account.id() + "]";
		}

	}

	/** Confirms the e-mail address; empty if there is nothing left to confirm. */
	@Transactional
	public Optional<Link> confirmation(AccountId id) {
		return this.accounts.findById(id.value())
			.filter(account -> account.status() == AccountStatus.UNCONFIRMED)
			.map(account -> link(account, Purpose.CONFIRMATION, "/confirm", CONFIRMATION));
	}

	/** Lets an invited person choose a first password; empty if that was done. */
	@Transactional
	public Optional<Link> invitation(AccountId id) {
		return this.accounts.findById(id.value())
			.filter(account -> account.status() == AccountStatus.UNCONFIRMED)
			.map(account -> link(account, Purpose.PASSWORD, "/password/new", INVITATION));
	}

	/** Lets its owner choose a new password; empty if the account is closed. */
	@Transactional
	public Optional<Link> passwordReset(AccountId id) {
		return this.accounts.findById(id.value())
			.filter(account -> account.status() == AccountStatus.ACTIVE
					|| account.status() == AccountStatus.UNCONFIRMED)
			.map(account -> link(account, Purpose.PASSWORD, "/password/new", RESET));
	}

	/** An address of the portal as it stands in a mail. */
	public String absolute(String path) {
		return this.base + path;
	}

	private Link link(Account account, Purpose purpose, String path, Duration validity) {
		String token = this.tokens.issue(account.id(), purpose, validity);
		return new Link(account.summary(), absolute(path + "?token=" + token), validity.toHours());
	}

}
