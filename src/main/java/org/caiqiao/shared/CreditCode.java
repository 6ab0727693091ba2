package org.caiqiao.shared;

import java.text.Normalizer;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * A unified social credit code (GB 32100-2015) in its written form: 18 characters of its
 * alphabet, upper case. Whether its two check characters are right is {@link #verdict()}:
 * a few codes in real use fail them, so that an officer may accept such a one.
 *
 * @param value the 18 characters
 */
public record CreditCode(String value) {

	private static final int LENGTH = 18;

	/** Leaves out I, O, S, V and Z, which are mistaken for digits. */
	private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

	/** Of GB 32100: powers of 3 modulo 31, for characters 1 to 17. */
	private static final int[] CODE_WEIGHTS = { 1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28 };

	/** Of GB 11714, for the eight characters from the ninth on. */
	private static final int[] ORGANISATION_WEIGHTS = { 3, 7, 9, 10, 5, 8, 4, 2 };

	private static final int ORGANISATION_START = 8;

	/** Takes any spelling that {@link #normalise} understands. */
	public CreditCode {
		value = normalise(value);
		Verdict verdict = form(value);
		if (verdict != Verdict.OK) {
			throw new IllegalArgumentException("not the form of a credit code: " + verdict);
		}
	}

	/**
	 * The code that a person typed into a form; its check characters may still be wrong.
	 * @return null for nothing
	 * @throws Rejected of the field {@code creditCode} where it has not the form of a
	 * code
	 */
	public static @Nullable CreditCode typed(@Nullable String typed) {
		if (typed == null || typed.isBlank()) {
			return null;
		}
		Verdict verdict = form(normalise(typed));
		if (verdict != Verdict.OK) {
			throw Rejected.field("creditCode", verdict.message());
		}
		return new CreditCode(typed);
	}

	/**
	 * Lets a code pass whose check characters are right, or that the office accepts all
	 * the same.
	 * @param override the office's reason; empty for none
	 * @throws Rejected of the field {@code creditCode}, telling which check failed
	 */
	public void require(String override) {
		if (override.isBlank() && verdict() != Verdict.OK) {
			throw Rejected.field("creditCode", verdict().message());
		}
	}

	/** The first check that the code fails, or OK. */
	public Verdict verdict() {
		return check(this.value);
	}

	/**
	 * Checks a code as a person typed it: length, then alphabet, then the organisation
	 * code's own check character, then that of the whole code.
	 */
	public static Verdict check(String typed) {
		String code = normalise(typed);
		Verdict form = form(code);
		if (form != Verdict.OK) {
			return form;
		}
		if (code.charAt(ORGANISATION_START + ORGANISATION_WEIGHTS.length) != organisationCheck(code)) {
			return Verdict.ORGANISATION_CHECK;
		}
		return code.charAt(LENGTH - 1) == codeCheck(code) ? Verdict.OK : Verdict.CODE_CHECK;
	}

	/**
	 * The code in upper case and half width, without spaces and hyphens; nothing else is
	 * changed, so a text that is no code stays none.
	 */
	public static String normalise(String typed) {
		return Normalizer.normalize(typed, Normalizer.Form.NFKC)
			.replaceAll("[\\s\\p{Z}\\p{Cf}\\p{Pd}]", "")
			.toUpperCase(Locale.ROOT);
	}

	private static Verdict form(String code) {
		if (code.length() != LENGTH) {
			return Verdict.LENGTH;
		}
		return code.chars().allMatch(character -> ALPHABET.indexOf(character) >= 0) ? Verdict.OK : Verdict.ALPHABET;
	}

	private static char organisationCheck(String code) {
		int sum = 0;
		for (int i = 0; i < ORGANISATION_WEIGHTS.length; i++) {
			// The organisation code counts all of 0-9 A-Z as 0-35, unlike the code around
			// it.
			sum += Character.digit(code.charAt(ORGANISATION_START + i), Character.MAX_RADIX) * ORGANISATION_WEIGHTS[i];
		}
		return "0X987654321".charAt(sum % 11);
	}

	private static char codeCheck(String code) {
		int sum = 0;
		for (int i = 0; i < CODE_WEIGHTS.length; i++) {
			sum += ALPHABET.indexOf(code.charAt(i)) * CODE_WEIGHTS[i];
		}
		return ALPHABET.charAt((ALPHABET.length() - sum % ALPHABET.length()) % ALPHABET.length());
	}

	@Override
	public String toString() {
		return this.value;
	}

	/** What a check says; where several would fail it is the first. */
	public enum Verdict {

		/** Both check characters are right. */
		OK,
		/** Not 18 characters. */
		LENGTH,
		/** A character that no such code has, such as I, O, S, V or Z. */
		ALPHABET,
		/** Characters 9 to 17, the organisation code, contradict each other. */
		ORGANISATION_CHECK,
		/** The last character does not follow from the other 17. */
		CODE_CHECK;

		/** Key of the message that tells a person what is wrong. */
		public String message() {
			return "creditCode." + name();
		}

	}

}
