package org.caiqiao.club.planning.engine;

import java.util.SplittableRandom;

/**
 * Brings a meeting in, at the price of those that stand in its way: they go outside, and
 * find another place later or not.
 */
final class Entry {

	private final Draft draft;

	private final Board board;

	private final SplittableRandom random;

	private final Leavers leavers;

	Entry(Draft draft, SplittableRandom random) {
		this.draft = draft;
		this.board = draft.board;
		this.random = random;
		this.leavers = new Leavers(draft);
	}

	/**
	 * Brings a meeting in and sends away whatever stands in its way.
	 * @return whether it could be done; nothing has changed when not
	 */
	boolean force(int meeting, int slot) {
		this.leavers.forget();
		if (clear(meeting, slot)) {
			this.draft.place(meeting, slot);
			return true;
		}
		this.leavers.restore();
		return false;
	}

	/** Whether nothing had to go for the last entry. */
	boolean gentle() {
		return this.leavers.none();
	}

	/** Takes the last entry back. */
	void undo(int meeting) {
		this.draft.lift(meeting);
		this.leavers.restore();
	}

	private boolean clear(int meeting, int slot) {
		int host = this.board.host[meeting];
		int guest = this.board.guest[meeting];
		return clearSitting(meeting, slot) && sendAll(guest, slot) && clearOrder(meeting, slot)
				&& clearExclusive(meeting) && clearCap(host) && clearCap(guest) && clearTable(host, slot);
	}

	private boolean clearSitting(int meeting, int slot) {
		int host = this.board.host[meeting];
		int seated = this.draft.count(host, slot);
		if (seated == 0) {
			return true;
		}
		int other = this.draft.member(host, slot, 0);
		int clinic = this.board.clinic[meeting];
		if (clinic < 0 || this.board.clinic[other] != clinic || this.board.host[other] != host) {
			return sendAll(host, slot);
		}
		for (int number = seated - 1; number >= 0; number--) {
			other = this.draft.member(host, slot, number);
			if (this.board.apart[this.board.guest[other]][this.board.guest[meeting]] && !send(other)) {
				return false;
			}
		}
		seated = this.draft.count(host, slot);
		return seated < this.board.sizes[clinic] || send(this.draft.member(host, slot, this.random.nextInt(seated)));
	}

	private boolean sendAll(int attendee, int slot) {
		while (this.draft.count(attendee, slot) > 0) {
			if (!send(this.draft.member(attendee, slot, 0))) {
				return false;
			}
		}
		return true;
	}

	private boolean clearOrder(int meeting, int slot) {
		for (int other : this.board.earlier[meeting]) {
			if (this.draft.slot[other] >= slot && !send(other)) {
				return false;
			}
		}
		for (int other : this.board.later[meeting]) {
			if (this.draft.slot[other] <= slot && this.draft.slot[other] != Draft.NOWHERE && !send(other)) {
				return false;
			}
		}
		return true;
	}

	private boolean clearExclusive(int meeting) {
		for (int other : this.board.exclusive[meeting]) {
			if (this.draft.slot[other] != Draft.NOWHERE && !send(other)) {
				return false;
			}
		}
		return true;
	}

	private boolean clearCap(int attendee) {
		if (this.draft.held[attendee] < this.board.cap[attendee]) {
			return true;
		}
		int start = this.random.nextInt(this.board.slots);
		for (int step = 0; step < this.board.slots; step++) {
			int slot = (start + step) % this.board.slots;
			int there = this.draft.count(attendee, slot);
			if (there > 0 && send(this.draft.member(attendee, slot, this.random.nextInt(there)))) {
				return true;
			}
		}
		return false;
	}

	private boolean clearTable(int host, int slot) {
		int guests = this.draft.count(host, slot);
		if (this.draft.sittings(slot, guests) < this.board.tables[guests]) {
			return true;
		}
		int other = this.draft.inSlot[slot].any(this.random);
		return guests == 0 && other != Draft.NOWHERE && sendAll(this.board.host[other], slot);
	}

	private boolean send(int meeting) {
		if (this.board.fixed[meeting]) {
			return false;
		}
		this.leavers.send(meeting);
		return true;
	}

}
