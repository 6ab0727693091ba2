package org.caiqiao.exchange.rows;

import java.util.List;

/** A value that does not mean what its column is for. */
final class BadValue extends RuntimeException {

	private final List<String> arguments;

	/**
	 * Refuses a value.
	 * @param code the message's key
	 */
	BadValue(String code, String... arguments) {
		super(code, null, false, false);
		this.arguments = List.of(arguments);
	}

	String code() {
		return String.valueOf(getMessage());
	}

	List<String> arguments() {
		return this.arguments;
	}

}
