package org.caiqiao.account;

import org.springframework.boot.test.context.TestComponent;

/** Makes principals of accounts, as signing in does. */
@TestComponent
public class SignedInAccounts {

	private final Accounts accounts;

	SignedInAccounts(Accounts accounts) {
		this.accounts = accounts;
	}

	/** The principal of this account as it stands now. */
	public SignedIn of(AccountId id) {
		return this.accounts.findById(id.value()).orElseThrow().signedIn();
	}

}
