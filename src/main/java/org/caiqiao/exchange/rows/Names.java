package org.caiqiao.exchange.rows;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

import org.caiqiao.taxonomy.Scripts;

/** Brings names to a form in which two spellings of one name are the same. */
final class Names {

	private static final Pattern NEITHER_LETTER_NOR_DIGIT = Pattern.compile("[^\\p{L}\\p{N}]+");

	private static final Pattern BRACKETS = Pattern.compile("[(（\\[【][^)）\\]】]*[)）\\]】]");

	private Names() {
	}

	/**
	 * The name without regard to script, width, case, blanks and punctuation; empty where
	 * it has neither letter nor digit.
	 */
	static String key(String name) {
		String plain = Scripts.toSimplified(Normalizer.normalize(name, Normalizer.Form.NFKC));
		return NEITHER_LETTER_NOR_DIGIT.matcher(plain).replaceAll("").toLowerCase(Locale.ROOT);
	}

	/** The same without what stands in brackets. */
	static String keyWithoutBrackets(String name) {
		return key(BRACKETS.matcher(name).replaceAll(""));
	}

}
