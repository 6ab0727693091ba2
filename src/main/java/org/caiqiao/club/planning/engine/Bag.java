package org.caiqiao.club.planning.engine;

import java.util.Arrays;
import java.util.SplittableRandom;

/** Meetings without an order, of which one is soon added, removed or drawn. */
final class Bag {

	private final int[] place;

	private int[] members = new int[16];

	private int size;

	/**
	 * An empty one.
	 * @param place where each meeting lies in its bag; bags without common members share
	 * it
	 */
	Bag(int[] place) {
		this.place = place;
	}

	int size() {
		return this.size;
	}

	int get(int at) {
		return this.members[at];
	}

	void add(int meeting) {
		if (this.size == this.members.length) {
			this.members = Arrays.copyOf(this.members, 2 * this.size);
		}
		this.place[meeting] = this.size;
		this.members[this.size++] = meeting;
	}

	void remove(int meeting) {
		int last = this.members[--this.size];
		this.members[this.place[meeting]] = last;
		this.place[last] = this.place[meeting];
	}

	/** One of them by chance, or -1. */
	int any(SplittableRandom random) {
		return (this.size == 0) ? -1 : this.members[random.nextInt(this.size)];
	}

}
