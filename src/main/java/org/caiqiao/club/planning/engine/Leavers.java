package org.caiqiao.club.planning.engine;

import java.util.Arrays;

/**
 * Meetings that were sent outside, and where they were, so that they can be brought back.
 */
final class Leavers {

	private final Draft draft;

	private int[] meetings = new int[16];

	private int[] slots = new int[16];

	private int size;

	Leavers(Draft draft) {
		this.draft = draft;
	}

	/** Forgets those that were sent so far: they stay outside. */
	void forget() {
		this.size = 0;
	}

	boolean none() {
		return this.size == 0;
	}

	void send(int meeting) {
		if (this.size == this.meetings.length) {
			this.meetings = Arrays.copyOf(this.meetings, 2 * this.size);
			this.slots = Arrays.copyOf(this.slots, 2 * this.size);
		}
		this.meetings[this.size] = meeting;
		this.slots[this.size++] = this.draft.slot[meeting];
		this.draft.lift(meeting);
	}

	/** Brings them all back. */
	void restore() {
		while (this.size > 0) {
			this.size--;
			this.draft.place(this.meetings[this.size], this.slots[this.size]);
		}
	}

}
