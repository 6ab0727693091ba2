package org.caiqiao.account;

import java.util.Locale;
import java.util.Set;

/**
 * What other modules may know of an account.
 *
 * @param id the account
 * @param email where to write to; empty once the account was erased
 * @param displayName how its owner wants to be called; empty once the account was erased
 * @param roles what it may act as
 * @param status where it stands
 * @param language the language its owner reads, as a tag: zh-CN, zh-TW or en
 */
public record AccountSummary(AccountId id, String email, String displayName, Set<Role> roles, AccountStatus status,
		String language) {

	/** Whether it is in use and has an address to write to. */
	public boolean reachable() {
		return this.status == AccountStatus.ACTIVE && !this.email.isEmpty();
	}

	/** The language its owner reads. */
	public Locale locale() {
		return Locale.forLanguageTag(this.language);
	}

}
