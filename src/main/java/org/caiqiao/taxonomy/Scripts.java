package org.caiqiao.taxonomy;

import java.util.Map;

import com.ibm.icu.text.Transliterator;

/**
 * The bridge between Traditional and Simplified Chinese and between the words that Taiwan
 * and the mainland use for the same thing. Rows and reasons stand in
 * {@code taxonomy/regional-words.csv}.
 */
public final class Scripts {

	private Scripts() {
	}

	/**
	 * The text in Simplified characters, mainland words and half-width Latin, for search
	 * and comparison; a text that already is so comes back unchanged.
	 */
	public static String toSimplified(String text) {
		return Read.REPLACER.replace(text);
	}

	/** The text as a reader in Taiwan would write it, for show. */
	public static String toTraditional(String text) {
		return Write.REPLACER.replace(text);
	}

	/**
	 * What {@link #toSimplified} replaces, the longest first at each place: words,
	 * characters and full-width forms. Words that stand for themselves shield their
	 * characters and belong to it, so that a character filter of an index built from this
	 * map does the same.
	 */
	public static Map<String, String> mappings() {
		return Read.MAPPINGS;
	}

	/** Loaded when first needed: reading the characters takes a moment. */
	private static final class Read {

		private static final Map<String, String> MAPPINGS = RegionalWords.LOADED.towardsSimplified();

		private static final Replacer REPLACER = new Replacer(MAPPINGS);

	}

	/** Loaded when first needed: compiling the rules takes a moment. */
	private static final class Write {

		private static final Transliterator CHARACTERS = Transliterator.getInstance("Simplified-Traditional");

		private static final Replacer REPLACER = new Replacer(RegionalWords.LOADED.towardsTraditional(),
				CHARACTERS::transliterate);

	}

}
