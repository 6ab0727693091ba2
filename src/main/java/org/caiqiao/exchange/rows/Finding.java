package org.caiqiao.exchange.rows;

import java.util.List;

/**
 * Something about a row that a person should know.
 *
 * @param line the row's number in the file; 0 where it is about the whole file
 * @param heading the column it is about; empty where it is about no single one
 * @param code the message's key
 * @param arguments values for the message's placeholders; one that begins with {@code #}
 * is the key of a message itself
 * @param excerpt the beginning of the value at fault
 */
public record Finding(long line, String heading, Severity severity, String code, List<String> arguments,
		String excerpt) {

	private static final int EXCERPT = 80;

	public Finding {
		arguments = List.copyOf(arguments);
		excerpt = (excerpt.length() > EXCERPT) ? excerpt.substring(0, EXCERPT) + "…" : excerpt;
		// No database keeps a NUL, and no page shows one.
		excerpt = excerpt.replaceAll("\\p{Cntrl}", " ");
	}

	/** About a whole file. */
	public static Finding ofFile(String code, String... arguments) {
		return new Finding(0, "", Severity.WARNING, code, List.of(arguments), "");
	}

}
