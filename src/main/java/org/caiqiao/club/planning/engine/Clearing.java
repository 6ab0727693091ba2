package org.caiqiao.club.planning.engine;

import java.util.ArrayList;
import java.util.List;

import org.caiqiao.club.planning.engine.Obstacle.Cause;

/**
 * Makes room for a meeting in a slot, with as little loss as can be seen at once, and
 * says which meetings stood in its way, and how.
 */
final class Clearing {

	private final Board board;

	private final Draft draft;

	private final Leavers leavers;

	private final List<Obstacle> obstacles = new ArrayList<>();

	Clearing(Draft draft) {
		this.draft = draft;
		this.board = draft.board;
		this.leavers = new Leavers(draft);
	}

	/** Brings back those that were sent away. */
	void restore() {
		this.leavers.restore();
	}

	/** Sends away what stands in the way, and says what it was. */
	List<Obstacle> clear(int meeting, int slot) {
		this.leavers.forget();
		this.obstacles.clear();
		int host = this.board.host[meeting];
		int guest = this.board.guest[meeting];
		if (joins(meeting, slot)) {
			clearClinic(meeting, slot);
		}
		else {
			sendAll(host, slot, Cause.HOST_BUSY);
		}
		sendAll(guest, slot, Cause.GUEST_BUSY);
		clearBound(meeting, slot);
		clearCap(host, Cause.CAP_OF_HOST);
		clearCap(guest, Cause.CAP_OF_GUEST);
		int guests = this.draft.count(host, slot);
		if (this.draft.sittings(slot, guests) >= this.board.tables[guests]) {
			sendAll((guests > 0) ? host : this.board.host[cheapest(in(slot))], slot, Cause.NO_TABLE);
		}
		return List.copyOf(this.obstacles);
	}

	private boolean joins(int meeting, int slot) {
		int host = this.board.host[meeting];
		return this.draft.count(host, slot) > 0 && this.board.clinic[meeting] >= 0
				&& this.board.clinic[this.draft.member(host, slot, 0)] == this.board.clinic[meeting]
				&& this.board.host[this.draft.member(host, slot, 0)] == host;
	}

	private void clearClinic(int meeting, int slot) {
		int host = this.board.host[meeting];
		for (int other : of(host, slot)) {
			if (this.board.apart[this.board.guest[other]][this.board.guest[meeting]]) {
				send(other, Cause.NOT_TOGETHER);
			}
		}
		if (this.draft.count(host, slot) >= this.board.sizes[this.board.clinic[meeting]]) {
			send(cheapest(of(host, slot)), Cause.HOST_BUSY);
		}
	}

	private void clearBound(int meeting, int slot) {
		for (int other : this.board.earlier[meeting]) {
			if (this.draft.slot[other] >= slot) {
				send(other, Cause.ORDER);
			}
		}
		for (int other : this.board.later[meeting]) {
			if (this.draft.slot[other] != Draft.NOWHERE && this.draft.slot[other] <= slot) {
				send(other, Cause.ORDER);
			}
		}
		for (int other : this.board.exclusive[meeting]) {
			if (this.draft.slot[other] != Draft.NOWHERE) {
				send(other, Cause.EXCLUSIVE);
			}
		}
	}

	private void clearCap(int attendee, Cause cause) {
		if (this.draft.held[attendee] >= this.board.cap[attendee] && this.draft.held[attendee] > 0) {
			var own = new ArrayList<Integer>();
			for (int slot = 0; slot < this.board.slots; slot++) {
				own.addAll(of(attendee, slot));
			}
			send(cheapest(own), cause);
		}
	}

	private void sendAll(int attendee, int slot, Cause cause) {
		of(attendee, slot).forEach((other) -> send(other, cause));
	}

	private List<Integer> of(int attendee, int slot) {
		var own = new ArrayList<Integer>();
		for (int number = 0; number < this.draft.count(attendee, slot); number++) {
			own.add(this.draft.member(attendee, slot, number));
		}
		return own;
	}

	private List<Integer> in(int slot) {
		var all = new ArrayList<Integer>();
		for (int at = 0; at < this.draft.inSlot[slot].size(); at++) {
			all.add(this.draft.inSlot[slot].get(at));
		}
		return all;
	}

	/** The one that the plan would miss least. */
	private int cheapest(List<Integer> meetings) {
		int best = meetings.getFirst();
		long least = Long.MAX_VALUE;
		for (int meeting : meetings) {
			int slot = this.draft.slot[meeting];
			this.draft.lift(meeting);
			long cost = this.draft.energy() + (this.board.fixed[meeting] ? Integer.MAX_VALUE : 0);
			this.draft.place(meeting, slot);
			if (cost < least) {
				least = cost;
				best = meeting;
			}
		}
		return best;
	}

	private void send(int meeting, Cause cause) {
		boolean first = this.draft.held[this.board.guest[meeting]] == 1
				&& this.board.costs.unserved()[this.board.guest[meeting]] > 0;
		this.obstacles.add(new Obstacle(cause, this.board.meetingIds.id(meeting), this.board.must[meeting], first));
		this.leavers.send(meeting);
	}

}
