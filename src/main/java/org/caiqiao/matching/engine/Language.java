package org.caiqiao.matching.engine;

/** What a text is written in, as far as its encoder is concerned. */
public enum Language {

	/** Chinese, and every text that an English encoder could not read. */
	CHINESE(512),

	/** English; other languages of Latin letters fare no worse with its encoder. */
	ENGLISH(384);

	/** A Chinese character says about as much as so many letters. */
	private static final int LETTERS = 3;

	private final int dimensions;

	Language(int dimensions) {
		this.dimensions = dimensions;
	}

	/** Length of the vectors of its encoder; no two languages have the same. */
	int dimensions() {
		return this.dimensions;
	}

	/** The language of a text, by its letters. */
	public static Language of(MatchText text) {
		int chinese = 0;
		int latin = 0;
		for (String part : new String[] { text.title(), text.encoded() }) {
			chinese += (int) part.codePoints().filter(Tokens::writesWithoutSpaces).count();
			latin += (int) part.codePoints().filter(Language::isLatin).count();
		}
		return (latin > LETTERS * chinese) ? ENGLISH : CHINESE;
	}

	/** The language that a vector was read in. */
	static Language of(float[] vector) {
		return (vector.length == ENGLISH.dimensions) ? ENGLISH : CHINESE;
	}

	private static boolean isLatin(int c) {
		return Character.isLetter(c) && Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
	}

}
