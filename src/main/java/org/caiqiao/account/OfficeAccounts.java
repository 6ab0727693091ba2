package org.caiqiao.account;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.caiqiao.shared.Conflict;
import org.caiqiao.shared.NotFound;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What administrators do with accounts; each deed goes on record. */
@Service
@Transactional
class OfficeAccounts {

	private static final String KIND = "account";

	private final Accounts accounts;

	private final AccountManagement management;

	private final Audit audit;

	private final ApplicationEventPublisher events;

	OfficeAccounts(Accounts accounts, AccountManagement management, Audit audit, ApplicationEventPublisher events) {
		this.accounts = accounts;
		this.management = management;
		this.audit = audit;
		this.events = events;
	}

	/**
	 * One account as administrators see it.
	 *
	 * @param version tells whether somebody else changed it meanwhile
	 * @param invited whether no password was chosen yet
	 */
	record Detail(AccountSummary summary, Instant createdAt, @Nullable Instant confirmedAt, int version,
			boolean invited) {
	}

	@Transactional(readOnly = true)
	public Detail detail(AccountId id) {
		Account account = account(id);
		return new Detail(account.summary(), account.createdAt(), account.confirmedAt(), account.version(),
				account.passwordHash() == null);
	}

	/** Gives somebody an account. */
	public AccountId invite(String email, String displayName, Role role) {
		AccountId id = this.management.invite(email, displayName, role);
		this.audit.record("account.invited", KIND, id.value(), Map.of("role", names(Set.of(role))));
		return id;
	}

	/**
	 * Sends the mail again that opens the account: to confirm, or to choose a password.
	 */
	public void remind(AccountId id) {
		Account account = account(id);
		if (account.status() == AccountStatus.UNCONFIRMED) {
			this.events
				.publishEvent((account.passwordHash() == null) ? new AccountInvited(id) : new ConfirmationAsked(id));
			this.audit.record("account.reminded", KIND, id.value());
		}
	}

	/** Changes what an account may act as. */
	public void actAs(AccountId id, Set<Role> roles, int version) {
		Account account = account(id);
		if (account.version() != version) {
			throw Conflict.on(KIND, id.value());
		}
		if (!roles.contains(Role.ADMINISTRATOR)) {
			LastAdministrator.stays(this.accounts, account);
		}
		Set<Role> before = account.summary().roles();
		account.actAs(roles);
		this.audit.record("account.roles-changed", KIND, id.value(),
				Map.of("before", names(before), "after", names(roles)));
	}

	/** Closes an account for the time being. */
	public void suspend(AccountId id, String reason) {
		Account account = account(id);
		if (account.status() != AccountStatus.SUSPENDED) {
			LastAdministrator.stays(this.accounts, account);
			account.suspend();
			this.audit.record("account.suspended", KIND, id.value(), Map.of("reason", reason));
		}
	}

	/** Opens it again. */
	public void resume(AccountId id) {
		Account account = account(id);
		if (account.status() == AccountStatus.SUSPENDED) {
			account.resume();
			this.audit.record("account.resumed", KIND, id.value());
		}
	}

	private Account account(AccountId id) {
		return this.accounts.findById(id.value()).orElseThrow(() -> NotFound.of(KIND, id.value()));
	}

	private static String names(Set<Role> roles) {
		var sorted = new TreeSet<String>();
		roles.forEach(role -> sorted.add("enum.Role." + role.name()));
		return String.join(",", sorted);
	}

}
