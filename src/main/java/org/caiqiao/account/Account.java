package org.caiqiao.account;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.caiqiao.shared.Rejected;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Somebody's way into the portal: an address, a secret and the roles it may act in. */
@Entity
@Table(name = "account")
class Account {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private Long id;

	@Version
	private int version;

	private @Nullable String email;

	private @Nullable String emailKey;

	private String displayName;

	private @Nullable String passwordHash;

	private int passwordCount;

	@Enumerated(EnumType.STRING)
	@JdbcTypeCode(SqlTypes.ARRAY)
	private Set<Role> roles;

	@Enumerated(EnumType.STRING)
	private AccountStatus status = AccountStatus.UNCONFIRMED;

	private String language;

	private Instant createdAt;

	private @Nullable Instant confirmedAt;

	/** For the database alone. */
	@SuppressWarnings("NullAway")
	protected Account() {
	}

	/** A new account, whose address is still to be confirmed. */
	Account(EmailAddress email, DisplayName displayName, Set<Role> roles, String language, Instant now) {
		this.email = email.value();
		this.emailKey = email.key();
		this.displayName = displayName.value();
		this.roles = EnumSet.copyOf(roles);
		this.language = language;
		this.createdAt = now;
	}

	AccountId id() {
		return new AccountId(this.id);
	}

	/** Owner of the mailbox proved; may sign in once there is a password. */
	void confirm(Instant now) {
		become(AccountStatus.ACTIVE);
		this.confirmedAt = now;
	}

	void choosePassword(@Nullable String hash) {
		this.passwordHash = Objects.requireNonNull(hash);
		this.passwordCount++;
	}

	/** The same password in a newer kind of hash: nobody is signed out. */
	void rehash(String hash) {
		this.passwordHash = hash;
	}

	void rename(DisplayName name) {
		this.displayName = name.value();
	}

	void read(String tag) {
		this.language = tag;
	}

	void actAs(Set<Role> roles) {
		if (roles.isEmpty()) {
			throw Rejected.field("roles", "account.roles.none");
		}
		this.roles = EnumSet.copyOf(roles);
	}

	void suspend() {
		become(AccountStatus.SUSPENDED);
	}

	void resume() {
		become(AccountStatus.ACTIVE);
	}

	/** Takes everything that tells whose it was; there is no way back. */
	void erase() {
		become(AccountStatus.ERASED);
		this.email = null;
		this.emailKey = null;
		this.displayName = "";
		this.passwordHash = null;
		this.passwordCount++;
		this.roles = EnumSet.noneOf(Role.class);
	}

	private void become(AccountStatus next) {
		if (!this.status.canTransitionTo(next)) {
			throw Rejected.because("account.status.refused");
		}
		this.status = next;
	}

	AccountStatus status() {
		return this.status;
	}

	@Nullable String passwordHash() {
		return this.passwordHash;
	}

	int version() {
		return this.version;
	}

	@Nullable Instant confirmedAt() {
		return this.confirmedAt;
	}

	Instant createdAt() {
		return this.createdAt;
	}

	AccountSummary summary() {
		return new AccountSummary(id(), (this.email != null) ? this.email : "", this.displayName,
				Set.copyOf(this.roles), this.status, this.language);
	}

	/** What the session keeps while its owner is signed in. */
	SignedIn signedIn() {
		return new SignedIn(summary(), this.passwordHash, this.version, this.passwordCount);
	}

}
