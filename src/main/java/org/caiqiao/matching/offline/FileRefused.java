package org.caiqiao.matching.offline;

import java.util.List;

/** A file that can be read but not matched. */
final class FileRefused extends Exception {

	private final String code;

	private final List<Object> arguments;

	/**
	 * Refuses a file.
	 * @param code the message's key
	 * @param arguments values for its placeholders
	 */
	FileRefused(String code, Object... arguments) {
		super(code);
		this.code = code;
		this.arguments = List.of(arguments);
	}

	String code() {
		return this.code;
	}

	List<Object> arguments() {
		return this.arguments;
	}

}
