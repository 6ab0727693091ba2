package org.caiqiao.matching.engine;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * Abbreviations and other words for the same thing, brought to one of them; which ones
 * stands in {@code synonyms.csv}. Only Chinese texts are changed: an English one would
 * get Chinese words that it has no use for.
 */
final class Synonyms {

	private static final Synonyms LOADED = load();

	private final Map<String, String> meanings;

	private final int longest;

	private Synonyms(Map<String, String> meanings) {
		this.meanings = meanings;
		this.longest = meanings.keySet().stream().mapToInt(String::length).max().orElse(0);
	}

	/** The same text in the words that stand for all; each knows where it came from. */
	static PlainText in(PlainText plain) {
		return plain.text().codePoints().anyMatch(Tokens::writesWithoutSpaces) ? LOADED.replaced(plain) : plain;
	}

	private PlainText replaced(PlainText plain) {
		String text = plain.text();
		var written = new StringBuilder(text.length());
		var origins = new int[text.length() * 2 + 1];
		int at = 0;
		while (at < text.length()) {
			int end = end(text, at);
			String meaning = (end > at) ? this.meanings.get(text.substring(at, end)) : null;
			int last = (end > at) ? end : at + 1;
			String words = (meaning != null) ? meaning : text.substring(at, last);
			origins = roomFor(origins, written.length() + words.length() + 1);
			for (int i = 0; i < words.length(); i++) {
				// A replaced word is one: all of it comes from its beginning.
				origins[written.length() + i] = plain.originOf((meaning != null) ? at : at + i);
			}
			written.append(words);
			at = last;
		}
		origins = roomFor(origins, written.length() + 1);
		origins[written.length()] = plain.originOf(text.length());
		return new PlainText(written.toString(), Arrays.copyOf(origins, written.length() + 1), plain.blotted());
	}

	/** Where a word or known term that begins here ends; here itself if there is none. */
	private int end(String text, int from) {
		if (!Tokens.writesWithoutSpaces(text.codePointAt(from))) {
			return Character.isLetterOrDigit(text.codePointAt(from)) ? Tokens.wordEnd(text, from) : from;
		}
		for (int length = Math.min(this.longest, text.length() - from); length > 1; length--) {
			if (this.meanings.containsKey(text.substring(from, from + length))) {
				return from + length;
			}
		}
		return from;
	}

	private static int[] roomFor(int[] origins, int length) {
		return (length <= origins.length) ? origins : Arrays.copyOf(origins, 2 * length);
	}

	private static Synonyms load() {
		var meanings = new HashMap<String, String>();
		try (var reader = new BufferedReader(new InputStreamReader(
				Objects.requireNonNull(Synonyms.class.getResourceAsStream("synonyms.csv")), StandardCharsets.UTF_8))) {
			for (@Nullable
			String line = reader.readLine(); line != null; line = reader.readLine()) {
				String[] cells = line.split(",", 2);
				if (cells.length == 2 && !line.startsWith("#")) {
					meanings.put(cells[0], cells[1]);
				}
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		meanings.remove("word");
		return new Synonyms(meanings);
	}

}
