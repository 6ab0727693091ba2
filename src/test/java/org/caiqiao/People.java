package org.caiqiao;

import java.util.Locale;
import java.util.UUID;

import org.caiqiao.account.AccountManagement;
import org.caiqiao.account.Role;
import org.caiqiao.account.SignedIn;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Makes people with accounts, to sign in as. */
@TestComponent
public class People {

	private final AccountManagement accounts;

	private final UserDetailsService users;

	People(AccountManagement accounts, UserDetailsService users) {
		this.accounts = accounts;
		this.users = users;
	}

	/** Somebody new with this role. */
	public SignedIn with(Role role) {
		String email = role.name().toLowerCase(Locale.ROOT) + "-" + UUID.randomUUID() + "@example.org";
		this.accounts.enrol(email, "测试 " + role, role, "a rather long pass phrase");
		return (SignedIn) this.users.loadUserByUsername(email);
	}

	/** Sends a request as this person. */
	public static RequestPostProcessor as(SignedIn who) {
		return SecurityMockMvcRequestPostProcessors.user(who);
	}

}
