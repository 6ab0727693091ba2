package org.caiqiao.account;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

import org.caiqiao.shared.Rejected;

/**
 * An e-mail address that can be written to.
 *
 * @param value as it was typed, full-width characters made narrow
 * @param key the form in which two spellings of one address are the same
 */
record EmailAddress(String value, String key) {

	/** RFC 5321, 4.5.3.1.3: a path of 256 with its two brackets. */
	static final int LONGEST = 254;

	/** One sign, something before and after it, nothing that breaks a mail header. */
	private static final Pattern SHAPE = Pattern
		.compile("[^\\s@<>\\p{Cntrl},;:\"\\\\]{1,64}@[\\p{L}\\p{N}][\\p{L}\\p{N}.-]*");

	/** The address, or a refusal of the field {@code email}. */
	static EmailAddress of(String typed) {
		String value = normalized(typed);
		if (typed.indexOf('\0') >= 0 || value.length() > LONGEST || !SHAPE.matcher(value).matches()
				|| value.contains("..") || value.endsWith(".") || value.endsWith("-")) {
			throw Rejected.field("email", "account.email.invalid");
		}
		return new EmailAddress(value, keyOf(value));
	}

	/** The key of whatever was typed, address or not. */
	static String keyOf(String typed) {
		return normalized(typed).toLowerCase(Locale.ROOT);
	}

	/** Chinese keyboards give full-width letters, dots and signs. */
	private static String normalized(String typed) {
		return Normalizer.normalize(typed, Normalizer.Form.NFKC).replace("\0", "").strip();
	}

}
