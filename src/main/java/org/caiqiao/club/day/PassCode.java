package org.caiqiao.club.day;

import java.util.Locale;
import java.util.Set;
import java.util.random.RandomGenerator;

/**
 * A code of eight signs that can be read aloud and typed: none that is taken for another
 * one, and the last checks the others (Luhn's sum modulo 32), so that a slip is noticed
 * at the door.
 */
final class PassCode {

	private static final String SIGNS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

	private static final int LENGTH = 8;

	private PassCode() {
	}

	static String next(RandomGenerator random) {
		var code = new StringBuilder();
		random.ints(LENGTH - 1L, 0, SIGNS.length()).forEach(sign -> code.append(SIGNS.charAt(sign)));
		return code.append(SIGNS.charAt((SIGNS.length() - sum(code, 2)) % SIGNS.length())).toString();
	}

	/** One that is none of those taken, and is taken from now on. */
	static String next(RandomGenerator random, Set<String> taken) {
		String code = next(random);
		while (!taken.add(code)) {
			code = next(random);
		}
		return code;
	}

	/** The code as it is kept, whatever was typed between its signs. */
	static String plain(String typed) {
		return typed.toUpperCase(Locale.ROOT).replaceAll("[\\s-]", "");
	}

	/** Whether it can be a code at all. */
	static boolean valid(String code) {
		return code.length() == LENGTH && code.chars().allMatch(sign -> SIGNS.indexOf(sign) >= 0) && sum(code, 1) == 0;
	}

	/** Luhn's sum from the right, beginning with this factor. */
	private static int sum(CharSequence code, int first) {
		int factor = first;
		int sum = 0;
		for (int at = code.length() - 1; at >= 0; at--) {
			int product = factor * SIGNS.indexOf(code.charAt(at));
			sum += product / SIGNS.length() + product % SIGNS.length();
			factor = 3 - factor;
		}
		return sum % SIGNS.length();
	}

}
