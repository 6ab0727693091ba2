package org.caiqiao.account;

import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.caiqiao.shared.Rejected;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives people accounts and tells who they are. */
@Service
@Transactional(readOnly = true)
public class AccountManagement {

	private final Accounts accounts;

	private final PasswordPolicy policy;

	private final PasswordEncoder encoder;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	AccountManagement(Accounts accounts, PasswordPolicy policy, PasswordEncoder encoder,
			ApplicationEventPublisher events, Clock clock) {
		this.accounts = accounts;
		this.policy = policy;
		this.encoder = encoder;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Somebody asks for an account by a form; a mail asks to confirm the address.
	 * @throws Rejected of the fields {@code email}, {@code password}, {@code displayName}
	 */
	@Transactional
	public AccountId register(Registration asked) {
		Account account = open(asked.email(), asked.displayName(), asked.role());
		this.policy.check(asked.password(), asked.email(), asked.displayName());
		account.choosePassword(this.encoder.encode(asked.password()));
		AccountId id = save(account);
		this.events.publishEvent(new AccountRegistered(id));
		return id;
	}

	/**
	 * The office gives somebody an account; a mail asks its owner to choose a password.
	 */
	@Transactional
	public AccountId invite(String email, String displayName, Role role) {
		AccountId id = save(open(email, displayName, role));
		this.events.publishEvent(new AccountInvited(id));
		return id;
	}

	/**
	 * Sets an account up that is in use at once, without any mail: for the demo district
	 * and the command line.
	 * @param password in clear; null for one that its owner gets by "forgotten password"
	 */
	@Transactional
	public AccountId enrol(String email, String displayName, Role role, @Nullable String password) {
		Account account = open(email, displayName, role);
		if (password != null) {
			account.choosePassword(this.encoder.encode(password));
		}
		account.confirm(this.clock.instant());
		return save(account);
	}

	/**
	 * Takes back an account that was set up with {@link #enrol}: nobody signs in by it
	 * again. Nothing happens if there is no such account.
	 */
	@Transactional
	public void erase(String email) {
		this.accounts.findByEmailKey(EmailAddress.keyOf(email)).ifPresent(account -> {
			LastAdministrator.stays(this.accounts, account);
			account.erase();
			this.events.publishEvent(new AccountErased(account.id()));
		});
	}

	/** The account of this id, erased ones included. */
	public Optional<AccountSummary> find(AccountId id) {
		return this.accounts.findById(id.value()).map(Account::summary);
	}

	/** The account of this address, however it is spelled. */
	public Optional<AccountSummary> findByEmail(String email) {
		return this.accounts.findByEmailKey(EmailAddress.keyOf(email)).map(Account::summary);
	}

	/** The accounts of these ids, for lists; unknown ids are left out. */
	public Map<AccountId, AccountSummary> findAll(Collection<AccountId> ids) {
		return this.accounts.findByIdIn(ids.stream().map(AccountId::value).collect(Collectors.toSet()))
			.stream()
			.map(Account::summary)
			.collect(Collectors.toMap(AccountSummary::id, Function.identity()));
	}

	private Account open(String email, String displayName, Role role) {
		EmailAddress address = EmailAddress.of(email);
		DisplayName name = DisplayName.of(displayName);
		if (this.accounts.existsByEmailKey(address.key())) {
			throw taken();
		}
		return new Account(address, name, Set.of(role), Languages.current(), this.clock.instant());
	}

	private AccountId save(Account account) {
		try {
			return this.accounts.saveAndFlush(account).id();
		}
		catch (DataIntegrityViolationException ex) {
			// Somebody else took the address between the look and the write.
			throw taken();
		}
	}

	private static Rejected taken() {
		return Rejected.field("email", "account.email.taken");
	}

}
