package org.caiqiao.matching.engine;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A part of a text as a row of characters and words, to find what it has in common with
 * another.
 *
 * @param part which part it is
 * @param original the part as its author wrote it
 * @param plain the part as the matching reads it
 * @param tokens its characters and words, without the pairs
 * @param edges the places of the plain text at which a word begins or ends
 */
record Units(Part part, String original, PlainText plain, List<Token> tokens, BitSet edges) {

	/** Words of one character that only join others. */
	private static final String JOINING = "的了和与及或等在为对是中用其之以将种进从到由于有可并";

	/** Words of one character that belong to what stands before them. */
	private static final String ENDING = JOINING + "型式性化类状";

	/**
	 * Characters of a part that are explained. It is as much as somebody may read; files
	 * and imports bring longer texts, and pages that everybody may open explain them.
	 */
	static final int EXPLAINED = 8000;

	static Units of(MatchText text, Part part) {
		String original = text.part(part);
		PlainText plain = PlainText.inOneWord(original.substring(0, end(original)));
		var tokens = new ArrayList<Token>();
		Tokens.scan(plain.text(), (token) -> {
			if (!Keys.isPair(token.key())) {
				tokens.add(token);
			}
		});
		return new Units(part, original, plain, tokens, Words.edges(plain.text()));
	}

	/** Where the explained characters end: not within a word. */
	private static int end(String original) {
		int end = Math.min(original.length(), EXPLAINED);
		while (end > 0 && end < original.length() && withinWord(original, end)) {
			end--;
		}
		return end;
	}

	private static boolean withinWord(String original, int at) {
		return Character.isLowSurrogate(original.charAt(at))
				|| (isLetter(original.charAt(at - 1)) && isLetter(original.charAt(at)));
	}

	/** Whether it belongs to a word of a script that writes words apart. */
	private static boolean isLetter(char c) {
		return Character.isLetterOrDigit(c) && !Tokens.writesWithoutSpaces(c);
	}

	int size() {
		return this.tokens.size();
	}

	long key(int i) {
		return this.tokens.get(i).key();
	}

	/**
	 * Whether a token stands right after the one before it, nothing but blanks between.
	 */
	boolean joined(int i) {
		return this.plain.text().substring(this.tokens.get(i - 1).end(), this.tokens.get(i).start()).isBlank();
	}

	/**
	 * Whether a stretch begins and ends where words do, and consists of words that mean
	 * something.
	 */
	boolean wholeWords(int from, int to) {
		return this.edges.get(this.tokens.get(from).start()) && this.edges.get(this.tokens.get(to - 1).end())
				&& !isWord(from, ENDING) && IntStream.range(from, to).noneMatch((at) -> isWord(at, JOINING));
	}

	/** Whether a token is a word by itself, and one of these. */
	private boolean isWord(int at, String words) {
		Token token = this.tokens.get(at);
		return words.indexOf(this.plain.text().charAt(token.start())) >= 0 && this.edges.get(token.start())
				&& this.edges.get(token.end());
	}

	/**
	 * How many tokens from here on are the same as in another part from there on.
	 * @param most how many are looked at
	 */
	int common(int from, Units other, int there, int most) {
		int length = 0;
		while (length < most && from + length < size() && there + length < other.size()
				&& key(from + length) == other.key(there + length)
				&& (length == 0 || (joined(from + length) && other.joined(there + length)))) {
			length++;
		}
		return length;
	}

	String plain(int from, int to) {
		return this.plain.text().substring(this.tokens.get(from).start(), this.tokens.get(to - 1).end());
	}

	Reason.Span span(int from, int to) {
		int start = this.plain.originOf(this.tokens.get(from).start());
		int end = this.plain.originEnd(this.tokens.get(to - 1).end());
		return new Reason.Span(this.part, start, end, this.original.substring(start, end));
	}

}
