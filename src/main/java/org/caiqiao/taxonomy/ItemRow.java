package org.caiqiao.taxonomy;

import java.util.List;
import java.util.Locale;

/**
 * An entry as the office sees it.
 *
 * @param group whether it only stands above others and cannot be chosen
 */
record ItemRow(String code, String chinese, String english, boolean group) {

	/**
	 * The entries in which the words occur, in either script or in English; all for none.
	 */
	static List<ItemRow> of(Edition edition, String words, Locale locale) {
		String sought = normal(words);
		List<CodeItem> leaves = edition.leaves();
		return edition.items()
			.stream()
			.filter(item -> sought.isEmpty() || normal(item.code()).startsWith(sought)
					|| normal(item.name().simplified()).contains(sought)
					|| normal(item.name().english()).contains(sought))
			.map(item -> new ItemRow(item.code(), Name.chinese(item.name().simplified(), locale), item.name().english(),
					!leaves.contains(item)))
			.toList();
	}

	private static String normal(String text) {
		return Scripts.toSimplified(text).strip().toLowerCase(Locale.ROOT);
	}

}
