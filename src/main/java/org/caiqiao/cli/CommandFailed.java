package org.caiqiao.cli;

import org.jspecify.annotations.Nullable;

/** A command that cannot go on, for a reason that its message tells the operator. */
final class CommandFailed extends RuntimeException {

	CommandFailed(String message) {
		this(message, null);
	}

	CommandFailed(String message, @Nullable Throwable cause) {
		super(message, cause);
	}

}
