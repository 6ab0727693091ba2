package org.caiqiao.account;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.caiqiao.shared.Rejected;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Which passwords are refused: too short ones, and those a stranger guesses first. No
 * rules on their composition, which only lead to "Password1!" (NIST SP 800-63B, 3.1.1.2).
 */
@Component
class PasswordPolicy {

	/** Characters at least. */
	static final int SHORTEST = 8;

	/** Characters at most: hashing must not become a way to keep the portal busy. */
	static final int LONGEST = 200;

	/** Digits and signs after a common word that still make it a common one. */
	private static final int LONGEST_TAIL = 6;

	/**
	 * Rows of a keyboard, also aslant, and the alphabet: runs along them are no secret.
	 */
	private static final String[] RUNS = { "01234567890", "abcdefghijklmnopqrstuvwxyz", "qwertyuiop[]", "asdfghjkl;'",
			"zxcvbnm,./", "1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik,9ol.0p;/", "1q2w3e4r5t6y7u8i9o0p", "q1w2e3r4t5y6u7i8o9p0",
			"qazwsxedcrfvtgbyhnujm", "147258369", "!@#$%^&*()" };

	private static final Pattern REPEATED = Pattern.compile("(.{1,4}?)\\1+");

	private static final Pattern BIRTHDAY = Pattern.compile("(19|20)\\d\\d(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])");

	private static final Pattern MOBILE = Pattern.compile("1[3-9]\\d{9}");

	private final Set<String> common = load();

	/** Refuses the field {@code password}, or lets it pass. */
	void check(String typed, String email, String displayName) {
		String password = HousePasswordEncoder.prepared(typed);
		int length = password.codePointCount(0, password.length());
		if (length < SHORTEST) {
			throw Rejected.field("password", "account.password.short", SHORTEST);
		}
		if (length > LONGEST) {
			throw Rejected.field("password", "account.password.long", LONGEST);
		}
		String plain = plain(password);
		if (isPersonal(plain, plain(email), plain(displayName))) {
			throw Rejected.field("password", "account.password.personal");
		}
		if (isCommon(plain)) {
			throw Rejected.field("password", "account.password.common");
		}
	}

	private boolean isCommon(String plain) {
		String letters = plain.replaceAll("[^\\p{L}]+$", "");
		boolean word = plain.length() - letters.length() <= LONGEST_TAIL && this.common.contains(letters + "*");
		return word || this.common.contains(plain) || REPEATED.matcher(plain).matches()
				|| BIRTHDAY.matcher(plain).matches() || MOBILE.matcher(plain).matches() || isRun(plain);
	}

	private static boolean isPersonal(String plain, String email, String displayName) {
		String mailbox = email.substring(0, Math.max(0, email.indexOf('@')));
		String core = plain.replaceAll("^[^\\p{L}]+|[^\\p{L}]+$", "");
		return plain.equals(email) || plain.equals(mailbox) || plain.equals(displayName)
				|| (core.length() >= 3 && (core.equals(mailbox) || core.equals(displayName.replace(" ", ""))));
	}

	private static boolean isRun(String plain) {
		String back = new StringBuilder(plain).reverse().toString();
		for (String run : RUNS) {
			if (run.contains(plain) || run.contains(back)) {
				return true;
			}
		}
		return false;
	}

	private static String plain(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
	}

	private static Set<String> load() {
		try {
			return new ClassPathResource("account/common-passwords.txt").getContentAsString(StandardCharsets.UTF_8)
				.lines()
				.map(String::strip)
				.filter(line -> !line.isEmpty() && !line.startsWith("#"))
				.collect(Collectors.toUnmodifiableSet());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
