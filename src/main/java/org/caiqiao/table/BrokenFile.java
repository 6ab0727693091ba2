package org.caiqiao.table;

import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A file that cannot be read on, and why; nothing of it is used. The message for a person
 * is {@code import.broken.<code>}.
 */
public final class BrokenFile extends RuntimeException {

	private final String code;

	private final List<String> arguments;

	private BrokenFile(String code, @Nullable Throwable cause, Object... arguments) {
		super(code + Arrays.toString(arguments), cause);
		this.code = code;
		this.arguments = Arrays.stream(arguments).map(String::valueOf).toList();
	}

	/** For a reason that the file itself shows. */
	public static BrokenFile because(String code, Object... arguments) {
		return new BrokenFile(code, null, arguments);
	}

	/** For a reason that shows as a failure of what reads it. */
	public static BrokenFile because(Throwable cause, String code, Object... arguments) {
		return new BrokenFile(code, cause, arguments);
	}

	/** Names the reason. */
	public String code() {
		return this.code;
	}

	/** Values for the message's placeholders. */
	public List<String> arguments() {
		return this.arguments;
	}

}
