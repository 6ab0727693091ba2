package org.caiqiao.club.planning.engine;

import java.util.Arrays;
import java.util.List;

import org.caiqiao.club.planning.model.Plan;
import org.caiqiao.club.planning.model.PlanningProblem;

/** What it would take to bring a meeting into a plan, slot by slot. */
public final class Ways {

	private final Board board;

	private final Draft draft;

	private final Clearing clearing;

	public Ways(PlanningProblem problem, Plan plan) {
		this(Search.begun(new Board(problem), plan));
	}

	Ways(Draft draft) {
		this.draft = draft;
		this.board = draft.board;
		this.clearing = new Clearing(draft);
	}

	/** All ways for a meeting that has no slot. */
	public List<Way> of(String meeting) {
		int number = this.board.meetingIds.of(meeting);
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
			this.clearing.clear(meeting, slot);
			this.draft.place(meeting, slot);
		}
	}

	private Way way(int meeting, int slot) {
		long before = this.draft.energy();
		List<Obstacle> obstacles = this.clearing.clear(meeting, slot);
		this.draft.place(meeting, slot);
		long cost = this.draft.energy() - before;
		this.draft.lift(meeting);
		this.clearing.restore();
		return new Way(this.board.slotIds.id(slot), cost, obstacles);
	}

}
