package org.caiqiao.matching.engine;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;

import org.apache.lucene.analysis.charfilter.MappingCharFilter;
import org.apache.lucene.analysis.charfilter.NormalizeCharMap;
import org.caiqiao.taxonomy.Scripts;

/**
 * A text as the matching reads it: Simplified characters and mainland words, lower case,
 * half width. Each character knows where it came from, so that what was found can be
 * shown in the text as its author wrote it.
 *
 * @param text the plain text
 * @param origins where each of its characters begins in the original, and at last the end
 */
record PlainText(String text, int[] origins) {

	private static final NormalizeCharMap MAPPINGS = mappings();

	static PlainText of(String original) {
		var filter = new MappingCharFilter(MAPPINGS, new StringReader(original));
		var text = new StringBuilder(original.length());
		var buffer = new char[1024];
		try (filter) {
			for (int read = filter.read(buffer); read >= 0; read = filter.read(buffer)) {
				text.append(buffer, 0, read);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		var origins = new int[text.length() + 1];
		for (int i = 0; i < text.length(); i++) {
			origins[i] = Math.min(filter.correctOffset(i), original.length());
			text.setCharAt(i, fold(text.charAt(i)));
		}
		origins[text.length()] = original.length();
		return new PlainText(text.toString(), origins);
	}

	/** The same with one word for each thing that has several, for comparing words. */
	static PlainText inOneWord(String original) {
		return Synonyms.in(of(original));
	}

	/** Where a stretch that begins here begins in the original. */
	int originOf(int start) {
		return this.origins[start];
	}

	/**
	 * Where a stretch that ends before a place ends in the original: a replaced word is
	 * shown whole.
	 */
	int originEnd(int end) {
		int after = end;
		while (after > 0 && after < this.text.length() && this.origins[after] <= this.origins[after - 1]) {
			after++;
		}
		return this.origins[after];
	}

	private static NormalizeCharMap mappings() {
		var builder = new NormalizeCharMap.Builder();
		Scripts.mappings().forEach(builder::add);
		return builder.build();
	}

	/** One character for one: capitals to small, raised and lowered digits to digits. */
	private static char fold(char c) {
		if (c >= '\u2080' && c <= '\u2089') {
			return (char) ('0' + c - '\u2080');
		}
		if (c == '\u00B2' || c == '\u00B3') {
			return (char) ('0' + c - '\u00B0');
		}
		return Character.toLowerCase(c);
	}

}
