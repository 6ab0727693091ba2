package org.caiqiao.matching.engine;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;

import org.apache.lucene.analysis.charfilter.MappingCharFilter;
import org.apache.lucene.analysis.charfilter.NormalizeCharMap;
import org.caiqiao.taxonomy.Scripts;

/**
 * A text as the matching reads it: Simplified characters and mainland words, lower case,
 * half width, without tags. Each character knows where it came from, so that what was
 * found can be shown in the text as its author wrote it.
 *
 * @param text the plain text
 * @param origins where each of its characters begins in the original, and at last the end
 * @param blotted the original with nothing in the place of tags
 */
record PlainText(String text, int[] origins, String blotted) {

	private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

	private static final String LOWERED = "₀₁₂₃₄₅₆₇₈₉";

	private static final NormalizeCharMap MAPPINGS = mappings();

	static PlainText of(String original) {
		String blotted = Markup.blotted(original);
		var filter = new MappingCharFilter(MAPPINGS, new StringReader(blotted));
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
		return new PlainText(text.toString(), origins, blotted);
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
	 * shown whole, a tag behind it not at all.
	 */
	int originEnd(int end) {
		int after = end;
		while (after > 0 && after < this.text.length() && this.origins[after] <= this.origins[after - 1]) {
			after++;
		}
		int origin = this.origins[after];
		while (origin > 0 && this.blotted.charAt(origin - 1) == Markup.NOTHING) {
			origin--;
		}
		return origin;
	}

	private static NormalizeCharMap mappings() {
		var builder = new NormalizeCharMap.Builder();
		Scripts.mappings().forEach(builder::add);
		builder.add(String.valueOf(Markup.NOTHING), "");
		return builder.build();
	}

	/** One character for one: capitals to small, raised and lowered digits to digits. */
	private static char fold(char c) {
		int digit = RAISED.indexOf(c);
		if (digit < 0) {
			digit = LOWERED.indexOf(c);
		}
		return (digit >= 0) ? (char) ('0' + digit) : Character.toLowerCase(c);
	}

}
