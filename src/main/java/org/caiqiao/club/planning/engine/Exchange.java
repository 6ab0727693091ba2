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

	private final Chain chain;

	private final int[] more;

	private int from;

	private int to;

	private long change;

	Exchange(Draft draft, SplittableRandom random) {
		this.draft = draft;
		this.board = draft.board;
		this.random = random;
		this.chain = new Chain(draft);
		this.more = new int[this.board.tables.length];
	}

	/**
	 * Works out what happens when a meeting goes to another slot.
	 * @return whether the rules allow it
	 */
	boolean propose(int meeting, int slot) {
		this.from = this.draft.slot[meeting];
		this.to = slot;
		this.chain.clear();
		this.change = 0;
		Arrays.fill(this.more, 0);
		return gather(meeting) && enoughTables() && this.chain.inOrder();
	}

	/** What it costs, or gains. */
	long change() {
		return this.change;
	}

	void carryOut() {
		this.chain.carryOut();
	}

	private boolean gather(int first) {
		int next = this.chain.size();
		this.chain.add(first);
		while (next < this.chain.size()) {
			int meeting = this.chain.get(next++);
			int here = this.draft.slot[meeting];
			int there = (here == this.from) ? this.to : this.from;
			if (this.board.fixed[meeting] || !this.board.allows(meeting, there)) {
				return false;
			}
			this.chain.send(meeting, there);
			int host = this.board.host[meeting];
			if (this.draft.member(host, here, 0) == meeting) {
				draw(host, here, there);
				int sign = (there == this.to) ? 1 : -1;
				for (int guests = this.draft.count(host, here); guests > 0; guests--) {
					this.more[guests - 1] += sign;
				}
			}
			else {
				this.chain.add(this.draft.member(host, here, 0));
			}
			draw(this.board.guest[meeting], here, there);
		}
		return true;
	}

	/** Draws in what an attendee has in both slots, or counts what a move does to it. */
	private void draw(int attendee, int here, int there) {
		for (int number = 1; number < this.draft.count(attendee, here); number++) {
			this.chain.add(this.draft.member(attendee, here, number));
		}
		int others = this.draft.count(attendee, there);
		if (others == 0) {
			this.change += this.draft.shift(attendee, here, there);
		}
		for (int number = 0; number < others; number++) {
			this.chain.add(this.draft.member(attendee, there, number));
		}
	}

	private boolean enoughTables() {
		for (int round = 0; round < ROUNDS; round++) {
			int full = full();
			if (full == Draft.NOWHERE) {
				return true;
			}
			int other = this.draft.inSlot[full].any(this.random);
			if (other != Draft.NOWHERE && !this.chain.has(other) && !gather(other)) {
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

}
