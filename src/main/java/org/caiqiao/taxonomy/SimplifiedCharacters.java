package org.caiqiao.taxonomy;

import java.util.HashMap;
import java.util.Map;

/**
 * Single characters and their Simplified form, and Latin letters in half width. The pairs
 * are ICU's, kept as a file because ICU needs most of a second to compile its rules.
 */
final class SimplifiedCharacters {

	/** Full-width "!" to "~" are the ASCII ones, moved by this much. */
	private static final int WIDTH = 0xFEE0;

	/** What is folded besides letters and digits; Chinese punctuation stays. */
	private static final String SYMBOLS = "#%&*+-./=@_";

	private SimplifiedCharacters() {
	}

	/** A new map, open to corrections. */
	static Map<String, String> all() {
		Map<String, String> characters = pairs();
		for (char ascii = '!'; ascii <= '~'; ascii++) {
			if (Character.isLetterOrDigit(ascii) || SYMBOLS.indexOf(ascii) >= 0) {
				characters.put(Character.toString(ascii + WIDTH), Character.toString(ascii));
			}
		}
		characters.put("\u3000", " ");
		return characters;
	}

	/** The pairs alone. A Simplified form may be outside the basic plane. */
	static Map<String, String> pairs() {
		var pairs = new HashMap<String, String>();
		for (String line : Resources.lines("/taxonomy/simplified-characters.txt")) {
			for (String pair : line.split(" ")) {
				pairs.put(pair.substring(0, 1), pair.substring(1));
			}
		}
		return pairs;
	}

}
