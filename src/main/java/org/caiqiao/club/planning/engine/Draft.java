package org.caiqiao.club.planning.engine;

import java.util.Arrays;

/**
 * A plan in the making: who sits with whom in which slot, and what it costs. It does what
 * it is told; the moves see to the rules.
 */
final class Draft {

	/** Outside. */
	static final int NOWHERE = -1;

	final Board board;

	/** The slot of each meeting, or {@link #NOWHERE}. */
	final int[] slot;

	/** Meetings that may take place and have no slot. */
	final Bag outside;

	/** The meetings of each slot. */
	final Bag[] inSlot;

	/** How many meetings each attendee has. */
	final int[] held;

	private final int width;

	/** The meetings of an attendee in a slot; several in a clinic. */
	private final int[] members;

	private final int[] count;

	/** How many sittings with more than so many guests each slot has. */
	private final int[] sittings;

	private final int[] runs;

	private long energy;

	private int unmet;

	Draft(Board board) {
		this.board = board;
		this.width = board.tables.length;
		this.slot = new int[board.meetings];
		Arrays.fill(this.slot, NOWHERE);
		var place = new int[board.meetings];
		this.outside = new Bag(place);
		this.inSlot = new Bag[board.slots];
		Arrays.setAll(this.inSlot, (each) -> new Bag(place));
		this.held = new int[board.attendees];
		this.members = new int[board.attendees * board.slots * this.width];
		this.count = new int[board.attendees * board.slots];
		this.sittings = new int[board.slots * this.width];
		this.runs = new int[board.attendees];
		for (int meeting = 0; meeting < board.meetings; meeting++) {
			if (board.options[meeting].length > 0) {
				this.outside.add(meeting);
				this.energy += board.costs.missing()[meeting];
				this.unmet += board.must[meeting] ? 1 : 0;
			}
		}
		this.energy += Arrays.stream(board.wanted()).mapToLong((attendee) -> board.costs.unserved()[attendee]).sum();
	}

	/** What is missing, in idle gaps. */
	long energy() {
		return this.energy;
	}

	/** Must-meets without a slot. */
	int unmet() {
		return this.unmet;
	}

	/** How many meetings an attendee has in a slot. */
	int count(int attendee, int at) {
		return this.count[attendee * this.board.slots + at];
	}

	/** One of the meetings of an attendee in a slot. */
	int member(int attendee, int at, int number) {
		return this.members[(attendee * this.board.slots + at) * this.width + number];
	}

	/** How many sittings of a slot have more than so many guests. */
	int sittings(int at, int guests) {
		return this.sittings[at * this.width + guests];
	}

	void place(int meeting, int at) {
		this.slot[meeting] = at;
		this.outside.remove(meeting);
		this.inSlot[at].add(meeting);
		this.energy -= this.board.costs.missing()[meeting];
		this.unmet -= this.board.must[meeting] ? 1 : 0;
		this.sittings[at * this.width + count(this.board.host[meeting], at)]++;
		join(this.board.host[meeting], at, meeting);
		join(this.board.guest[meeting], at, meeting);
	}

	void lift(int meeting) {
		int at = this.slot[meeting];
		this.slot[meeting] = NOWHERE;
		this.inSlot[at].remove(meeting);
		this.outside.add(meeting);
		this.energy += this.board.costs.missing()[meeting];
		this.unmet += this.board.must[meeting] ? 1 : 0;
		leave(this.board.host[meeting], at, meeting);
		leave(this.board.guest[meeting], at, meeting);
		this.sittings[at * this.width + count(this.board.host[meeting], at)]--;
	}

	private void join(int attendee, int at, int meeting) {
		int cell = attendee * this.board.slots + at;
		this.members[cell * this.width + this.count[cell]] = meeting;
		if (this.count[cell]++ == 0) {
			change(attendee, 1 - neighbours(attendee, at));
		}
		if (this.held[attendee]++ == 0) {
			this.energy -= this.board.costs.unserved()[attendee];
		}
	}

	private void leave(int attendee, int at, int meeting) {
		int cell = attendee * this.board.slots + at;
		int last = cell * this.width + --this.count[cell];
		for (int member = cell * this.width; member < last; member++) {
			if (this.members[member] == meeting) {
				this.members[member] = this.members[last];
			}
		}
		if (this.count[cell] == 0) {
			change(attendee, neighbours(attendee, at) - 1);
		}
		if (--this.held[attendee] == 0) {
			this.energy += this.board.costs.unserved()[attendee];
		}
	}

	private void change(int attendee, int runsMore) {
		int before = this.runs[attendee];
		this.runs[attendee] = before + runsMore;
		this.energy += this.board.costs.idle(before + runsMore) - this.board.costs.idle(before);
	}

	/** What changes when an attendee is busy in a slot in place of another. */
	long shift(int attendee, int from, int to) {
		int after = this.runs[attendee] + neighbours(attendee, from) - neighbours(attendee, to)
				+ ((Math.abs(from - to) == 1) ? 1 : 0);
		return this.board.costs.idle(after) - this.board.costs.idle(this.runs[attendee]);
	}

	private int neighbours(int attendee, int at) {
		int cell = attendee * this.board.slots + at;
		int before = (at > 0 && this.count[cell - 1] > 0) ? 1 : 0;
		int after = (at + 1 < this.board.slots && this.count[cell + 1] > 0) ? 1 : 0;
		return before + after;
	}

}
