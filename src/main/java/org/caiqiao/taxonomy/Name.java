package org.caiqiao.taxonomy;

import java.util.Locale;
import java.util.Set;

/**
 * A name in the languages of the pages. The Traditional spelling follows from the
 * Simplified one.
 */
public record Name(String simplified, String english) {

	private static final Set<String> TRADITIONAL_REGIONS = Set.of("TW", "HK", "MO");

	/**
	 * The name for a reader of this language; Simplified Chinese where it is none of
	 * ours.
	 */
	public String in(Locale locale) {
		return "en".equals(locale.getLanguage()) ? this.english : chinese(this.simplified, locale);
	}

	/** A Simplified text in the script of a reader of this language. */
	static String chinese(String simplified, Locale locale) {
		return readsTraditional(locale) ? Scripts.toTraditional(simplified) : simplified;
	}

	private static boolean readsTraditional(Locale locale) {
		return "zh".equals(locale.getLanguage()) && ("Hant".equals(locale.getScript())
				|| (locale.getScript().isEmpty() && TRADITIONAL_REGIONS.contains(locale.getCountry())));
	}

}
