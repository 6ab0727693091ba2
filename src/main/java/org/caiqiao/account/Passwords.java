package org.caiqiao.account;

import java.time.Clock;
import java.util.Map;

import org.caiqiao.account.OneTimeTokens.Found;
import org.caiqiao.account.OneTimeTokens.Purpose;
import org.caiqiao.shared.NotFound;
import org.caiqiao.shared.Rejected;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Links by mail and what they open: confirmed addresses and new passwords. */
@Service
@Transactional
class Passwords {

	private final Accounts accounts;

	private final OneTimeTokens tokens;

	private final PasswordPolicy policy;

	private final PasswordEncoder encoder;

	private final Audit audit;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	Passwords(Accounts accounts, OneTimeTokens tokens, PasswordPolicy policy, PasswordEncoder encoder, Audit audit,
			ApplicationEventPublisher events, Clock clock) {
		this.accounts = accounts;
		this.tokens = tokens;
		this.policy = policy;
		this.encoder = encoder;
		this.audit = audit;
		this.events = events;
		this.clock = clock;
	}

	/** Confirms the address a link was sent to; false if the link is good no more. */
	public boolean confirm(String token) {
		return this.tokens.redeem(token, Purpose.CONFIRMATION).map(id -> {
			Account account = account(id);
			if (account.status() == AccountStatus.UNCONFIRMED) {
				account.confirm(this.clock.instant());
			}
			return true;
		}).orElse(false);
	}

	/** Has the mail sent again, if there is such an account and it waits for it. */
	public void askConfirmation(String email) {
		this.accounts.findByEmailKey(EmailAddress.keyOf(email))
			.filter(account -> account.status() == AccountStatus.UNCONFIRMED)
			.ifPresent(account -> this.events.publishEvent(new ConfirmationAsked(account.id())));
	}

	/** Has a link to a new password sent, if there is such an account and it is open. */
	public void askReset(String email) {
		this.accounts.findByEmailKey(EmailAddress.keyOf(email))
			.filter(account -> account.status() != AccountStatus.SUSPENDED)
			.ifPresent(account -> this.events.publishEvent(new PasswordResetAsked(account.id())));
	}

	/**
	 * Sets the password by a link. Who got the link owns the mailbox, so an address that
	 * waits for it is confirmed as well.
	 * @throws Rejected if the link is good no more, or of the field {@code password}
	 */
	public void chooseByLink(String token, String password) {
		AccountId id = this.tokens.redeem(token, Purpose.PASSWORD)
			.orElseThrow(() -> Rejected.because("account.link.stale"));
		Account account = account(id);
		boolean first = account.passwordHash() == null;
		choose(account, password);
		if (account.status() == AccountStatus.UNCONFIRMED) {
			account.confirm(this.clock.instant());
		}
		if (!first) {
			this.events.publishEvent(new PasswordChanged(id));
		}
	}

	/** Whether this very link set this very password before: a form sent twice. */
	@Transactional(readOnly = true)
	public boolean chosenByLink(String token, String password) {
		return this.tokens.find(token, Purpose.PASSWORD)
			.filter(Found::used)
			.filter(found -> matches(account(found.account()), password))
			.isPresent();
	}

	/**
	 * Sets the password of somebody signed in.
	 * @throws Rejected of the fields {@code currentPassword} or {@code password}
	 */
	public void change(AccountId id, String current, String password) {
		demand(id, current);
		choose(account(id), password);
		this.events.publishEvent(new PasswordChanged(id));
	}

	/**
	 * Makes sure that it is the owner who sits there.
	 * @throws Rejected of the field {@code currentPassword}
	 */
	@Transactional(readOnly = true)
	public void demand(AccountId id, String current) {
		if (!matches(account(id), current)) {
			throw Rejected.field("currentPassword", "account.currentPassword.wrong");
		}
	}

	private boolean matches(Account account, String password) {
		return account.passwordHash() != null && this.encoder.matches(password, account.passwordHash());
	}

	private void choose(Account account, String password) {
		AccountSummary owner = account.summary();
		this.policy.check(password, owner.email(), owner.displayName());
		account.choosePassword(this.encoder.encode(password));
		this.tokens.withdraw(account.id(), Purpose.PASSWORD);
		this.audit.record("account.password-changed", "account", account.id().value(), Map.of());
	}

	private Account account(AccountId id) {
		return this.accounts.findById(id.value()).orElseThrow(() -> NotFound.of("account", id.value()));
	}

}
