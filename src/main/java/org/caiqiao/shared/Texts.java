package org.caiqiao.shared;

import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** Small things done to texts that people typed. */
public final class Texts {

	private static final int TEASER = 120;

	private static final int LONGEST_ADDRESS = 200;

	private static final Pattern SCHEME = Pattern.compile("^[A-Za-z][A-Za-z0-9+.-]*:.*");

	private static final Pattern ADDRESS = Pattern.compile("(?i)https?://[^\\s/?#<>\"']+\\.[^\\s<>\"']+");

	private Texts() {
	}

	/** What was typed, or an empty text for nothing, without blanks around it. */
	public static String of(@Nullable String typed) {
		return (typed != null) ? typed.strip() : "";
	}

	/** The beginning of a long text in one line, for lists. */
	public static String teaser(String text) {
		String line = text.strip().replaceAll("\\s+", " ");
		if (line.codePointCount(0, line.length()) <= TEASER) {
			return line;
		}
		// By code points, so that no character is cut in two.
		return line.substring(0, line.offsetByCodePoints(0, TEASER)) + "…";
	}

	/**
	 * A website's full address, with https where no scheme was typed; empty for nothing.
	 * @throws Rejected of the field, where it is no address of a website
	 */
	public static String website(String field, @Nullable String typed) {
		String plain = of(typed);
		if (plain.isEmpty()) {
			return "";
		}
		String full = SCHEME.matcher(plain).matches() && !plain.matches("[^/]*:\\d+.*") ? plain : "https://" + plain;
		if (full.length() > LONGEST_ADDRESS || !ADDRESS.matcher(full).matches()) {
			throw Rejected.field(field, "member.website.form");
		}
		return full;
	}

}
