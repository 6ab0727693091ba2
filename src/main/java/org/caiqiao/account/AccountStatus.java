package org.caiqiao.account;

import java.util.Set;

/** Where an account stands. */
public enum AccountStatus {

	/** The e-mail address was not confirmed yet; no sign-in. */
	UNCONFIRMED,
	/** May sign in. */
	ACTIVE,
	/** Closed by an administrator for the time being. */
	SUSPENDED,
	/** Its personal data is gone for good; only the id stays, for what refers to it. */
	ERASED;

	/** Whether an account may go from here to there. */
	public boolean canTransitionTo(AccountStatus next) {
		return switch (this) {
			case UNCONFIRMED -> Set.of(ACTIVE, ERASED).contains(next);
			case ACTIVE -> Set.of(SUSPENDED, ERASED).contains(next);
			case SUSPENDED -> Set.of(ACTIVE, ERASED).contains(next);
			case ERASED -> false;
		};
	}

}
