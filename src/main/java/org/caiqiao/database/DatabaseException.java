package org.caiqiao.database;

import org.jspecify.annotations.Nullable;

/** The database cannot be had; the message tells an operator why and what to do. */
public class DatabaseException extends RuntimeException {

	public DatabaseException(String message) {
		this(message, null);
	}

	public DatabaseException(String message, @Nullable Throwable cause) {
		super(message, cause);
	}

}
