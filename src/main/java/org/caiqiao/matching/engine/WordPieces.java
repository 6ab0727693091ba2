package org.caiqiao.matching.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Cuts a text into the pieces of a BERT vocabulary: Chinese characters and marks one by
 * one, other words by the longest pieces that the vocabulary has.
 *
 * @param vocabulary the number of each piece; inner pieces begin with {@code ##}
 */
record WordPieces(Map<String, Integer> vocabulary) {

	private static final int BEGIN = 101;

	private static final int END = 102;

	private static final int UNKNOWN = 100;

	private static final int LONGEST_WORD = 100;

	/** The numbers of a text's pieces between begin and end mark, at most so many. */
	long[] numbers(String text, int most) {
		var numbers = new ArrayList<Integer>();
		numbers.add(BEGIN);
		var word = new StringBuilder();
		for (int at = 0; at < text.length() && numbers.size() < most;) {
			int c = text.codePointAt(at);
			at += Character.charCount(c);
			if (Character.isIdeographic(c) || isMark(c) || Character.isWhitespace(c) || Character.isSpaceChar(c)) {
				addWord(word, numbers);
				addWord(new StringBuilder(Character.toString(c).strip()), numbers);
			}
			else if (!Character.isISOControl(c) && c != '\uFFFD') {
				word.appendCodePoint(c);
			}
		}
		addWord(word, numbers);
		List<Integer> kept = numbers.subList(0, Math.min(numbers.size(), most - 1));
		kept.add(END);
		return kept.stream().mapToLong(Integer::longValue).toArray();
	}

	private void addWord(StringBuilder word, List<Integer> numbers) {
		if (!word.isEmpty()) {
			numbers.addAll(pieces(word.toString()));
			word.setLength(0);
		}
	}

	private List<Integer> pieces(String word) {
		var pieces = new ArrayList<Integer>();
		int at = 0;
		while (at < word.length() && word.length() <= LONGEST_WORD) {
			int end = word.length();
			Integer number = null;
			while (number == null && end > at) {
				number = this.vocabulary.get(((at > 0) ? "##" : "") + word.substring(at, end));
				end--;
			}
			if (number == null) {
				return List.of(UNKNOWN);
			}
			pieces.add(number);
			at = end + 1;
		}
		return pieces.isEmpty() ? List.of(UNKNOWN) : pieces;
	}

	/**
	 * ASCII that is neither letter, digit nor blank counts as punctuation, as in the
	 * model's training.
	 */
	private static boolean isMark(int c) {
		if (c > ' ' && c < 0x7F) {
			return !Character.isLetterOrDigit(c);
		}
		return switch (Character.getType(c)) {
			case Character.CONNECTOR_PUNCTUATION, Character.DASH_PUNCTUATION, Character.START_PUNCTUATION,
					Character.END_PUNCTUATION, Character.INITIAL_QUOTE_PUNCTUATION, Character.FINAL_QUOTE_PUNCTUATION,
					Character.OTHER_PUNCTUATION ->
				true;
			default -> false;
		};
	}

}
