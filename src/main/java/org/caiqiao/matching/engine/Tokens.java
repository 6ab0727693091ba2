package org.caiqiao.matching.engine;

import java.lang.Character.UnicodeScript;
import java.util.Set;
import java.util.function.Consumer;

import org.tartarus.snowball.ext.EnglishStemmer;

/**
 * Cuts a plain text into what can be shared. Chinese is taken as single characters and
 * pairs of neighbours instead of dictionary words: titles of research results are full of
 * terms that no dictionary has, and on the judged pairs this finds more and ranks better
 * (docs/matching.md). Words of other scripts are stemmed as English.
 */
final class Tokens {

	/** English words that say nothing about technology. */
	private static final Set<String> EMPTY = Set.of("a", "an", "and", "are", "as", "at", "be", "by", "for", "from",
			"has", "have", "in", "into", "is", "it", "its", "of", "on", "or", "our", "such", "that", "the", "their",
			"these", "this", "to", "using", "was", "we", "which", "will", "with");

	private Tokens() {
	}

	static void scan(String plain, Consumer<Token> each) {
		var stemmer = new EnglishStemmer();
		int at = 0;
		while (at < plain.length()) {
			int c = plain.codePointAt(at);
			int end = at + Character.charCount(c);
			if (writesWithoutSpaces(c)) {
				each.accept(new Token(Keys.character(c), at, end));
				if (end < plain.length() && writesWithoutSpaces(plain.codePointAt(end))) {
					int next = plain.codePointAt(end);
					each.accept(new Token(Keys.pair(c, next), at, end + Character.charCount(next)));
				}
			}
			else if (Character.isLetterOrDigit(c)) {
				end = wordEnd(plain, at);
				String word = plain.substring(at, end);
				if (!EMPTY.contains(word)) {
					each.accept(new Token(Keys.word(stem(stemmer, word)), at, end));
				}
			}
			at = end;
		}
	}

	static boolean writesWithoutSpaces(int c) {
		return switch (UnicodeScript.of(c)) {
			case HAN, HIRAGANA, KATAKANA, HANGUL -> Character.isLetterOrDigit(c);
			default -> false;
		};
	}

	private static String stem(EnglishStemmer stemmer, String word) {
		stemmer.setCurrent(word);
		stemmer.stem();
		return stemmer.getCurrent();
	}

	static int wordEnd(String plain, int from) {
		int at = from;
		while (at < plain.length()) {
			int c = plain.codePointAt(at);
			if (!Character.isLetterOrDigit(c) || writesWithoutSpaces(c)) {
				break;
			}
			at += Character.charCount(c);
		}
		return at;
	}

}
