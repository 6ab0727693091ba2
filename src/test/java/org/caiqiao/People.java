package org.caiqiao;

import java.util.Locale;
import java.util.UUID;

import org.caiqiao.account.AccountManagement;
import org.caiqiao.account.Role;
import org.caiqiao.account.SignedIn;
import org.caiqiao.account.SignedInAccounts;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Makes people with accounts, to sign in as. */
@TestComponent
public class People {

	/** Opens the accounts that have a password; hashing takes its time. */
	public static final String PASSWORD = "a rather long pass phrase";

	private final AccountManagement accounts;

	private final SignedInAccounts signedIn;

	People(AccountManagement accounts, SignedInAccounts signedIn) {
		this.accounts = accounts;
		this.signedIn = signedIn;
	}

	/** Somebody new with this role, without a password. */
	public SignedIn with(Role role) {
		return open(role, null);
	}

	/** Somebody new with this role who can sign in by {@link #PASSWORD}. */
	public SignedIn withPassword(Role role) {
		return open(role, PASSWORD);
	}

	/** The same person after something about the account changed. */
	public SignedIn again(SignedIn who) {
		return this.signedIn.of(who.accountId());
	}

	/** Sends a request as this person. */
	public static RequestPostProcessor as(SignedIn who) {
		return SecurityMockMvcRequestPostProcessors.user(who);
	}

	private SignedIn open(Role role, String password) {
		String email = role.name().toLowerCase(Locale.ROOT) + "-" + UUID.randomUUID() + "@example.org";
		return this.signedIn.of(this.accounts.enrol(email, "测试 " + role, role, password));
	}

}
