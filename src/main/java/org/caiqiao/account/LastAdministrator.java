package org.caiqiao.account;

import java.util.List;

import org.caiqiao.shared.Rejected;

/** The rule that somebody can always administer the portal. */
final class LastAdministrator {

	private LastAdministrator() {
	}

	/**
	 * Refuses to take away the only administrator that can act; call it before an account
	 * stops being one.
	 */
	static void stays(Accounts accounts, Account leaving) {
		List<Account> administrators = accounts.lockAdministrators();
		if (administrators.size() == 1 && administrators.getFirst().id().equals(leaving.id())) {
			throw Rejected.because("account.administrator.last");
		}
	}

}
