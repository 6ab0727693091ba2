package org.caiqiao.club.planning.engine;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

import org.caiqiao.club.planning.engine.Obstacle.Cause;
import org.caiqiao.club.planning.model.Plan;
import org.caiqiao.club.planning.model.PlanningProblem;

/** What it would take to bring a meeting into a plan, slot by slot. */
public final class Ways {

	private final Board board;

	private final Draft draft;

	private final Deque<Integer> lifted = new ArrayDeque<>();

	private final Deque<Integer> were = new ArrayDeque<>();

	private final List<Obstacle> obstacles = new ArrayList<>();

	public Ways(PlanningProblem problem, Plan plan) {
		this(Search.begun(new Board(problem), plan));
	}

	Ways(Draft draft) {
		this.draft = draft;
		this.board = draft.board;
	}

	/** All ways for a meeting that has no slot. */
	public List<Way> of(String meeting) {
		int number = this.board.meeting(meeting);
		return Arrays.stream(this.board.options[number]).mapToObj((slot) -> way(number, slot)).toList();
	}

	/**
	 * Goes every way that gains, until there is none: what a search may have overlooked.
	 */
	void settle() {
		boolean changed = true;
		while (changed) {
			changed = false;
			for (int meeting = 0; meeting < this.board.meetings; meeting++) {
				for (int slot : this.board.options[meeting]) {
					if (this.draft.slot[meeting] == Draft.NOWHERE) {
						Way way = way(meeting, slot);
						boolean gains = way.cost() < 0 && !way.barred();
						changed |= gains;
						go(gains, meeting, slot);
					}
				}
			}
		}
	}

	private void go(boolean gains, int meeting, int slot) {
		if (gains) {
			clear(meeting, slot);
			this.draft.place(meeting, slot);
		}
	}

	private Way way(int meeting, int slot) {
		long before = this.draft.energy();
		clear(meeting, slot);
		this.draft.place(meeting, slot);
		long cost = this.draft.energy() - before;
		this.draft.lift(meeting);
		while (!this.lifted.isEmpty()) {
			this.draft.place(this.lifted.pop(), this.were.pop());
		}
		return new Way(this.board.slotId(slot), cost, this.obstacles);
	}

	private void clear(int meeting, int slot) {
		this.lifted.clear();
		this.were.clear();
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
		this.obstacles.add(new Obstacle(cause, this.board.meetingId(meeting), this.board.must[meeting], first));
		this.lifted.push(meeting);
		this.were.push(this.draft.slot[meeting]);
		this.draft.lift(meeting);
	}

}
