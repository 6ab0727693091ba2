package org.caiqiao.account;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.security.core.CredentialsContainer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.userdetails.UserDetails;

/**
 * Who is signed in: what controllers get by
 * {@code @AuthenticationPrincipal @Nullable SignedIn}; null stands for a visitor.
 */
public final class SignedIn implements UserDetails, CredentialsContainer {

	private static final long serialVersionUID = 1L;

	private final long accountId;

	private final String email;

	private final String displayName;

	private final EnumSet<Role> roles;

	private final AccountStatus status;

	private final int version;

	private final int passwordCount;

	private transient @Nullable String passwordHash;

	SignedIn(AccountSummary account, @Nullable String passwordHash, int version, int passwordCount) {
		this.accountId = account.id().value();
		this.email = account.email();
		this.displayName = account.displayName();
		this.roles = EnumSet.noneOf(Role.class);
		this.roles.addAll(account.roles());
		this.status = account.status();
		this.passwordHash = passwordHash;
		this.version = version;
		this.passwordCount = passwordCount;
	}

	/** The account signed in to. */
	public AccountId accountId() {
		return new AccountId(this.accountId);
	}

	/** Where its owner is written to. */
	public String email() {
		return this.email;
	}

	/** How its owner wants to be called. */
	public String displayName() {
		return this.displayName;
	}

	/** What it may act as. */
	public Set<Role> roles() {
		return Set.copyOf(this.roles);
	}

	/** Whether it may act as this. */
	public boolean has(Role role) {
		return this.roles.contains(role);
	}

	/** Whether it belongs to the talent office. */
	public boolean office() {
		return has(Role.OFFICER) || has(Role.ADMINISTRATOR);
	}

	AccountStatus status() {
		return this.status;
	}

	int version() {
		return this.version;
	}

	int passwordCount() {
		return this.passwordCount;
	}

	@Override
	public Collection<? extends GrantedAuthority> getAuthorities() {
		return AuthorityUtils.createAuthorityList(this.roles.stream().map(Role::authority).toList());
	}

	@Override
	public @Nullable String getPassword() {
		return this.passwordHash;
	}

	@Override
	public String getUsername() {
		return this.email;
	}

	@Override
	public void eraseCredentials() {
		this.passwordHash = null;
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof SignedIn that && this.accountId == that.accountId;
	}

	@Override
	public int hashCode() {
		return Long.hashCode(this.accountId);
	}

	@Override
	public String toString() {
		return "SignedIn[" + this.accountId + "]";
	}

}
