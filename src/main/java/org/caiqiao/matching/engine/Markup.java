package org.caiqiao.matching.engine;

import java.util.regex.Pattern;

/**
 * Tags in texts that came from web pages. They are no words of their author. Only what
 * can be nothing but a tag is one: "a < b and c > d" stays.
 */
final class Markup {

	/** Stands in the place of each character of a tag, and is read as nothing. */
	static final char NOTHING = '\uFDD0';

	private static final String WITHIN_LINES = "a|abbr|b|big|code|em|font|i|mark|s|small|span|strike|strong|sub|sup|tt|u";

	private static final String APART = "article|blockquote|br|center|dd|div|dl|dt|footer|h[1-6]|header|hr|img|li|ol|p"
			+ "|pre|script|section|style|table|tbody|td|tfoot|th|thead|tr|ul";

	private static final Pattern TAG = Pattern.compile(
			"</?(?:(" + WITHIN_LINES + ")|" + APART
					+ ")(?:\\s+[a-z-]+\\s*=\\s*(?:\"[^\"<>]*\"|'[^'<>]*'|[^\\s\"'<>]+)){0,20}\\s*/?>",
			Pattern.CASE_INSENSITIVE);

	private Markup() {
	}

	/**
	 * The text, just as long, with nothing in the place of tags; those that part lines
	 * leave a blank.
	 */
	static String blotted(String text) {
		if (text.indexOf('<') < 0) {
			return text;
		}
		var blotted = new StringBuilder(text);
		TAG.matcher(text).results().forEach((tag) -> {
			for (int i = tag.start(); i < tag.end(); i++) {
				blotted.setCharAt(i, NOTHING);
			}
			if (tag.group(1) == null) {
				blotted.setCharAt(tag.start(), ' ');
			}
		});
		return blotted.toString();
	}

	/** The text without its tags. */
	static String without(String text) {
		return blotted(text).replace(String.valueOf(NOTHING), "");
	}

}
