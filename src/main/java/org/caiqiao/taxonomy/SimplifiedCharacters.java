package org.caiqiao.taxonomy;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

import com.ibm.icu.text.Transliterator;

/**
 * Single characters and their Simplified form, as ICU knows them, and Latin in half
 * width.
 */
final class SimplifiedCharacters {

	/** Full-width "!" to "~" are the ASCII ones, moved by this much. */
	private static final int WIDTH = 0xFEE0;

	private SimplifiedCharacters() {
	}

	/** A new map, open to corrections. */
	static Map<String, String> all() {
		var characters = new HashMap<String, String>();
		var simplify = Transliterator.getInstance("Traditional-Simplified");
		ideographs().mapToObj(Character::toString).forEach(character -> {
			String simplified = simplify.transliterate(character);
			if (!simplified.equals(character)) {
				characters.put(character, simplified);
			}
		});
		IntStream.rangeClosed('!', '~')
			.forEach(ascii -> characters.put(Character.toString(ascii + WIDTH), Character.toString(ascii)));
		characters.put("\u3000", " ");
		return characters;
	}

	/** Extension A, the unified block and the compatibility characters. */
	private static IntStream ideographs() {
		return IntStream.concat(IntStream.rangeClosed(0x3400, 0x9FFF), IntStream.rangeClosed(0xF900, 0xFAFF))
			.filter(Character::isIdeographic);
	}

}
