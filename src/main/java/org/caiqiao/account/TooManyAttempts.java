package org.caiqiao.account;

import org.springframework.security.core.AuthenticationException;

/** Too much was tried in too short a time, by whom or for whom ever. */
final class TooManyAttempts extends AuthenticationException {

	private static final long serialVersionUID = 1L;

	private final long minutes;

	TooManyAttempts(long minutes) {
		super("too many attempts");
		this.minutes = minutes;
	}

	/** Full minutes to wait, at least 1. */
	long minutes() {
		return this.minutes;
	}

}
