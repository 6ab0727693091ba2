package org.caiqiao.exchange.rows;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads whether something is so. */
final class YesNo {

	private static final Set<String> YES = Set.of("是", "有", "对", "√", "yes", "y", "true", "1");

	private static final Set<String> NO = Set.of("否", "无", "不", "不是", "没有", "×", "no", "n", "false", "0");

	private YesNo() {
	}

	/**
	 * Whether it is so.
	 * @param otherNames what else means that it is
	 */
	static boolean parse(String typed, List<String> otherNames) {
		String key = typed.strip().toLowerCase(Locale.ROOT);
		String simplified = Names.key(typed);
		if (YES.contains(key) || YES.contains(simplified) || otherNames.contains(simplified)) {
			return true;
		}
		if (NO.contains(key) || NO.contains(simplified) || simplified.startsWith("不") || simplified.equals("公开")) {
			return false;
		}
		throw new BadValue("import.finding.yesOrNo");
	}

}
