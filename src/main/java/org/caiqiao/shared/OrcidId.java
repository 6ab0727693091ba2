package org.caiqiao.shared;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * An ORCID iD with a right check digit (ISO 7064 MOD 11-2).
 *
 * @param value as ORCID writes it: four groups of four, the last character may be X
 */
public record OrcidId(String value) {

	private static final Pattern ADDRESS = Pattern.compile("^(HTTPS?://)?(WWW\\.)?ORCID\\.ORG/|/$|^ORCID:");

	private static final Pattern FORM = Pattern.compile("\\d{15}[\\dX]");

	/** Takes any spelling that {@link #check} finds right. */
	public OrcidId {
		Verdict verdict = check(value);
		if (verdict != Verdict.OK) {
			throw new IllegalArgumentException("not an ORCID iD: " + verdict);
		}
		value = bare(value).replaceAll("(.{4})(?=.)", "$1-");
	}

	/**
	 * Checks an iD as a person typed it: bare or as an address, with or without hyphens.
	 */
	public static Verdict check(String typed) {
		String bare = bare(typed);
		if (!FORM.matcher(bare).matches()) {
			return Verdict.FORM;
		}
		return bare.charAt(15) == checkCharacter(bare) ? Verdict.OK : Verdict.CHECK_DIGIT;
	}

	/**
	 * The iD that a person typed into a form.
	 * @return null for nothing
	 * @throws Rejected of the field {@code orcid} where it is none
	 */
	public static @Nullable OrcidId typed(@Nullable String typed) {
		if (typed == null || typed.isBlank()) {
			return null;
		}
		Verdict verdict = check(typed);
		if (verdict != Verdict.OK) {
			throw Rejected.field("orcid", verdict.message());
		}
		return new OrcidId(typed);
	}

	/** The address under which ORCID shows the person. */
	public String url() {
		return "https://orcid.org/" + this.value;
	}

	private static String bare(String typed) {
		String plain = Normalizer.normalize(typed, Normalizer.Form.NFKC)
			.replaceAll("[\\s\\p{Z}\\p{Cf}\\p{Pd}]", "")
			.toUpperCase(Locale.ROOT);
		return ADDRESS.matcher(plain).replaceAll("");
	}

	private static char checkCharacter(String bare) {
		int total = 0;
		for (int i = 0; i < 15; i++) {
			total = (total + Character.digit(bare.charAt(i), 10)) * 2;
		}
		int check = (12 - total % 11) % 11;
		return (check == 10) ? 'X' : Character.forDigit(check, 10);
	}

	@Override
	public String toString() {
		return this.value;
	}

	/** What a check says. */
	public enum Verdict {

		/** An iD as ORCID gives them. */
		OK,
		/** Not 16 digits (the last may be X). */
		FORM,
		/** The last character does not follow from the other 15. */
		CHECK_DIGIT;

		/** Key of the message that tells a person what is wrong. */
		public String message() {
			return "orcid." + name();
		}

	}

}
