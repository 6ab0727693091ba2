package org.caiqiao.exchange.rows;

/**
 * Remembers many keys with a number each, in 16 bytes a key and some room: for each only
 * a 64-bit fingerprint is kept, so that two different keys are taken for one by chance
 * once in some ten billion imports of 100,000 rows among a million entries.
 */
public final class KeyIndex {

	private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;

	private long[] prints = new long[1 << 10];

	private long[] numbers = new long[1 << 10];

	private int size;

	/** Remembers a key, if it is not there yet. */
	public void add(Key key, long number) {
		if (this.size * 2 >= this.prints.length) {
			grow();
		}
		put(fingerprint(key), number);
	}

	/** The number of a key, or -1. */
	public long find(Key key) {
		long print = fingerprint(key);
		int at = slot(print);
		return (this.prints[at] == print) ? this.numbers[at] : -1;
	}

	private void put(long print, long number) {
		int at = slot(print);
		if (this.prints[at] == 0) {
			this.prints[at] = print;
			this.numbers[at] = number;
			this.size++;
		}
	}

	/** Where a fingerprint is, or would be put. */
	private int slot(long print) {
		int mask = this.prints.length - 1;
		int at = (int) (print >>> 32) & mask;
		while (this.prints[at] != 0 && this.prints[at] != print) {
			at = (at + 1) & mask;
		}
		return at;
	}

	private void grow() {
		long[] before = this.prints;
		long[] beforeNumbers = this.numbers;
		this.prints = new long[before.length * 2];
		this.numbers = new long[before.length * 2];
		this.size = 0;
		for (int i = 0; i < before.length; i++) {
			if (before[i] != 0) {
				put(before[i], beforeNumbers[i]);
			}
		}
	}

	/** Never 0, which marks an empty place. */
	private static long fingerprint(Key key) {
		long print = key.sort().hashCode();
		for (int i = 0; i < key.value().length(); i++) {
			print = (print ^ key.value().charAt(i)) * MULTIPLIER;
			print ^= print >>> 29;
		}
		print = (print ^ (print >>> 32)) * MULTIPLIER;
		return ((print ^ (print >>> 29)) == 0) ? 1 : print ^ (print >>> 29);
	}

}
