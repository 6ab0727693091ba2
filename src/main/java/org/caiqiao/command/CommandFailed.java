package org.caiqiao.command;

import org.jspecify.annotations.Nullable;

/**
 * A command that cannot go on, for a reason that its message tells the operator; exit
 * code 1.
 */
public class CommandFailed extends RuntimeException {

	public CommandFailed(String message) {
		this(message, null);
	}

	public CommandFailed(String message, @Nullable Throwable cause) {
		super(message, cause);
	}

}
