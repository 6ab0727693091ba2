package org.caiqiao.matching.engine;

import java.util.Arrays;
import java.util.TreeMap;

/**
 * The tokens of a text with how often each stands in its prominent parts (title and
 * keywords) and in the rest. From them follow both the weight of a token in what asks and
 * its frequency in what offers.
 *
 * @param keys ascending
 * @param prominent how often each key stands in title and keywords, at most 255
 * @param plain how often each key stands in the rest, at most 255
 */
record Terms(long[] keys, byte[] prominent, byte[] plain) {

	/** What stands only in the text that offers, against its title. */
	static final double TEXT_WEIGHT = 0.3;

	/**
	 * The same of a text that asks: what a company writes below the title of its need is
	 * what it needs, and counts more. Found on the judged pairs (docs/matching.md).
	 */
	static final double ASKED_TEXT_WEIGHT = 0.6;

	private static final int MOST = 255;

	static Terms of(MatchText text) {
		var counts = new TreeMap<Long, int[]>();
		for (Part part : Part.values()) {
			int slot = part.prominent() ? 0 : 1;
			Tokens.scan(PlainText.inOneWord(text.part(part)).text(),
					(token) -> counts.computeIfAbsent(token.key(), (key) -> new int[2])[slot]++);
		}
		var terms = new Terms(new long[counts.size()], new byte[counts.size()], new byte[counts.size()]);
		int i = 0;
		for (var entry : counts.entrySet()) {
			terms.keys[i] = entry.getKey();
			terms.prominent[i] = (byte) Math.min(MOST, entry.getValue()[0]);
			terms.plain[i] = (byte) Math.min(MOST, entry.getValue()[1]);
			i++;
		}
		return terms;
	}

	int size() {
		return this.keys.length;
	}

	long key(int i) {
		return this.keys[i];
	}

	/** Where a key stands, negative if it is not there. */
	int indexOf(long key) {
		return Arrays.binarySearch(this.keys, key);
	}

	/**
	 * How much a token counts in a text that asks: 1 in the title, and up to twice
	 * {@link #ASKED_TEXT_WEIGHT} for one that the rest repeats.
	 */
	double asked(int i) {
		int repeated = this.plain[i] & MOST;
		return ((this.prominent[i] != 0) ? 1 : 0) + ASKED_TEXT_WEIGHT * 2 * repeated / (repeated + 1);
	}

	/**
	 * How often a token stands in a text that offers, the rest counting less than the
	 * title.
	 */
	double offered(int i) {
		return (this.prominent[i] & MOST) + TEXT_WEIGHT * (this.plain[i] & MOST);
	}

	/** All that it offers: the length that frequencies are seen against. */
	double length() {
		double sum = 0;
		for (int i = 0; i < size(); i++) {
			sum += offered(i);
		}
		return sum;
	}

}
