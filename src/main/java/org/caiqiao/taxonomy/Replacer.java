package org.caiqiao.taxonomy;

import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Replaces words in a text from left to right, the longest that fits first; what was
 * replaced is not looked at again. A word mapped to itself therefore shields its
 * characters.
 */
final class Replacer {

	private final Map<String, String> words;

	/** Length of the longest word that begins with a character, by character. */
	private final byte[] longest = new byte[Character.MAX_VALUE + 1];

	private final UnaryOperator<String> rest;

	/** Leaves what is no word as it is. */
	Replacer(Map<String, String> words) {
		this(words, UnaryOperator.identity());
	}

	/**
	 * Hands each stretch without words to another conversion.
	 * @param words none empty, none longer than 127 characters
	 */
	Replacer(Map<String, String> words, UnaryOperator<String> rest) {
		this.words = Map.copyOf(words);
		this.rest = rest;
		words.keySet().forEach(word -> {
			char first = word.charAt(0);
			this.longest[first] = (byte) Math.max(this.longest[first], word.length());
		});
	}

	String replace(String text) {
		var result = new StringBuilder(text.length());
		int open = 0;
		int at = 0;
		while (at < text.length()) {
			int length = matchAt(text, at);
			if (length == 0) {
				at++;
				continue;
			}
			result.append(this.rest.apply(text.substring(open, at)));
			result.append(this.words.get(text.substring(at, at + length)));
			at += length;
			open = at;
		}
		return (open == 0) ? this.rest.apply(text) : result.append(this.rest.apply(text.substring(open))).toString();
	}

	private int matchAt(String text, int at) {
		for (int length = Math.min(this.longest[text.charAt(at)], text.length() - at); length > 0; length--) {
			if (this.words.containsKey(text.substring(at, at + length))) {
				return length;
			}
		}
		return 0;
	}

}
