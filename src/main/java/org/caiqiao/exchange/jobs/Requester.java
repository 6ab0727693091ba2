package org.caiqiao.exchange.jobs;

import org.caiqiao.account.SignedIn;
import org.jspecify.annotations.Nullable;

/**
 * Who asked for an import.
 *
 * @param account null for the command line
 * @param name as they were called at the time; empty for the command line
 */
public record Requester(@Nullable Long account, String name) {

	/** Whoever sits at the machine itself. */
	public static final Requester COMMAND_LINE = new Requester(null, "");

	/** Somebody in the pages. */
	public static Requester of(SignedIn who) {
		return new Requester(who.accountId().value(), who.displayName());
	}

}
