package org.caiqiao.shared;

import org.jspecify.annotations.Nullable;

/**
 * A rule of the domain refuses what was asked. Carries a message code for the person and,
 * where one input is the cause, the name of its form field, so that a page can put the
 * message beside it.
 */
public final class Rejected extends RuntimeException {

	private final @Nullable String field;

	private final String code;

	private final Object[] arguments;

	private Rejected(@Nullable String field, String code, Object... arguments) {
		super(code);
		this.field = field;
		this.code = code;
		this.arguments = arguments;
	}

	/** Refused as a whole, with the message of this code. */
	public static Rejected because(String code, Object... arguments) {
		return new Rejected(null, code, arguments);
	}

	/** Refused because of one input. */
	public static Rejected field(String field, String code, Object... arguments) {
		return new Rejected(field, code, arguments);
	}

	/** The form field at fault, or null where the whole is refused. */
	public @Nullable String field() {
		return this.field;
	}

	/** The key of the message bundle that tells why. */
	public String code() {
		return this.code;
	}

	/** Values for the message's placeholders. */
	public Object[] arguments() {
		return this.arguments.clone();
	}

}
