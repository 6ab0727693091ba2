package org.caiqiao.matching.engine;

import java.util.Arrays;

/** How many pieces of a kind hold each token: a map from long to int without boxes. */
final class Frequencies {

	private static final long FREE = Long.MIN_VALUE;

	private static final long SPREAD = 0x9E3779B97F4A7C15L;

	private long[] keys;

	private int[] counts;

	private int size;

	Frequencies(int expected) {
		int capacity = Integer.highestOneBit(Math.max(16, expected) * 2) * 2;
		this.keys = new long[capacity];
		this.counts = new int[capacity];
		Arrays.fill(this.keys, FREE);
	}

	int get(long key) {
		int slot = slot(key);
		return (this.keys[slot] == key) ? this.counts[slot] : 0;
	}

	void add(long key, int count) {
		int slot = slot(key);
		if (this.keys[slot] == FREE) {
			if (2 * (this.size + 1) > this.keys.length) {
				grow();
				slot = slot(key);
			}
			this.keys[slot] = key;
			this.size++;
		}
		this.counts[slot] += count;
	}

	void add(Frequencies other) {
		for (int i = 0; i < other.keys.length; i++) {
			if (other.keys[i] != FREE && other.counts[i] != 0) {
				add(other.keys[i], other.counts[i]);
			}
		}
	}

	private int slot(long key) {
		int mask = this.keys.length - 1;
		int slot = (int) ((key * SPREAD) >>> 32) & mask;
		while (this.keys[slot] != key && this.keys[slot] != FREE) {
			slot = (slot + 1) & mask;
		}
		return slot;
	}

	private void grow() {
		var larger = new Frequencies(this.keys.length);
		for (int i = 0; i < this.keys.length; i++) {
			if (this.keys[i] != FREE) {
				larger.add(this.keys[i], this.counts[i]);
			}
		}
		this.keys = larger.keys;
		this.counts = larger.counts;
	}

}
