package org.caiqiao.club.planning.engine;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Exchanges two slots for all that hang together: a meeting goes to the other slot, whom
 * it meets there comes back, and so on (a Kempe chain). Whoever has meetings in both
 * slots notices nothing, so that only the ends of a chain cost or gain.
 */
final class Exchange {

	/** How often a meeting more is drawn in when tables do not suffice. */
	private static final int ROUNDS = 4;

	private final Draft draft;

	private final Board board;

	private final SplittableRandom random;

	private final int[] chain;

	private final int[] seen;

	private final int[] target;

	private final int[] more;

	private int mark;

	private int size;

	private int from;

	private int to;

	private long change;

	Exchange(Draft draft, SplittableRandom random) {
		this.draft = draft;
		this.board = draft.board;
		this.random = random;
		this.chain = new int[this.board.meetings];
		this.seen = new int[this.board.meetings];
		this.target = new int[this.board.meetings];
		this.more = new int[this.board.tables.length];
	}

	/**
	 * Works out what happens when a meeting goes to another slot.
	 * @return whether the rules allow it
	 */
	boolean propose(int meeting, int slot) {
		this.from = this.draft.slot[meeting];
		this.to = slot;
		this.mark++;
		this.size = 0;
		this.change = 0;
		Arrays.fill(this.more, 0);
		return gather(meeting) && enoughTables() && inOrder();
	}

	/** What it costs, or gains. */
	long change() {
		return this.change;
	}

	void carryOut() {
		for (int at = 0; at < this.size; at++) {
			this.draft.lift(this.chain[at]);
		}
		for (int at = 0; at < this.size; at++) {
			this.draft.place(this.chain[at], this.target[this.chain[at]]);
		}
	}

	private boolean gather(int first) {
		int next = this.size;
		add(first);
		while (next < this.size) {
			int meeting = this.chain[next++];
			int here = this.draft.slot[meeting];
			int there = (here == this.from) ? this.to : this.from;
			if (this.board.fixed[meeting] || !this.board.allows(meeting, there)) {
				return false;
			}
			this.target[meeting] = there;
			int host = this.board.host[meeting];
			if (this.draft.member(host, here, 0) == meeting) {
				draw(host, here, there);
				int sign = (there == this.to) ? 1 : -1;
				for (int guests = this.draft.count(host, here); guests > 0; guests--) {
					this.more[guests - 1] += sign;
				}
			}
			else {
				add(this.draft.member(host, here, 0));
			}
			draw(this.board.guest[meeting], here, there);
		}
		return true;
	}

	/** Draws in what an attendee has in both slots, or counts what a move does to it. */
	private void draw(int attendee, int here, int there) {
		for (int number = 1; number < this.draft.count(attendee, here); number++) {
			add(this.draft.member(attendee, here, number));
		}
		int others = this.draft.count(attendee, there);
		if (others == 0) {
			this.change += this.draft.shift(attendee, here, there);
		}
		for (int number = 0; number < others; number++) {
			add(this.draft.member(attendee, there, number));
		}
	}

	private void add(int meeting) {
		if (this.seen[meeting] != this.mark) {
			this.seen[meeting] = this.mark;
			this.chain[this.size++] = meeting;
		}
	}

	private boolean enoughTables() {
		for (int round = 0; round < ROUNDS; round++) {
			int full = full();
			if (full == Draft.NOWHERE) {
				return true;
			}
			int other = this.draft.inSlot[full].any(this.random);
			if (other != Draft.NOWHERE && this.seen[other] != this.mark && !gather(other)) {
				return false;
			}
		}
		return full() == Draft.NOWHERE;
	}

	/** The slot that would need more tables than there are. */
	private int full() {
		for (int guests = 0; guests < this.more.length; guests++) {
			int most = this.board.tables[guests];
			if (this.draft.sittings(this.to, guests) + this.more[guests] > most) {
				return this.to;
			}
			if (this.draft.sittings(this.from, guests) - this.more[guests] > most) {
				return this.from;
			}
		}
		return Draft.NOWHERE;
	}

	private boolean inOrder() {
		for (int at = 0; at < this.size; at++) {
			int meeting = this.chain[at];
			for (int other : this.board.earlier[meeting]) {
				if (slot(other) >= this.target[meeting] && slot(other) != Draft.NOWHERE) {
					return false;
				}
			}
			for (int other : this.board.later[meeting]) {
				if (slot(other) <= this.target[meeting] && slot(other) != Draft.NOWHERE) {
					return false;
				}
			}
		}
		return true;
	}

	private int slot(int meeting) {
		return (this.seen[meeting] == this.mark) ? this.target[meeting] : this.draft.slot[meeting];
	}

}
