package org.caiqiao.club.planning.engine;

import org.caiqiao.club.planning.model.Plan;
import org.caiqiao.club.planning.model.PlanningProblem;

/**
 * What a search has found: a slot for each meeting.
 *
 * @param slots the slot of each meeting, from 0, or less for none
 * @param energy what is missing, in idle gaps
 * @param unmet must-meets without a slot
 */
public record Sketch(int[] slots, long energy, int unmet) {

	/** The plan that it stands for, with tables. */
	public Plan plan(PlanningProblem problem) {
		return Seating.plan(problem, this.slots);
	}

	/** The same after each single change that is for the better. */
	public Plan settled(PlanningProblem problem) {
		var draft = new Draft(new Board(problem));
		for (int meeting = 0; meeting < this.slots.length; meeting++) {
			if (this.slots[meeting] != Draft.NOWHERE) {
				draft.place(meeting, this.slots[meeting]);
			}
		}
		new Ways(draft).settle();
		return Seating.plan(problem, draft.slot);
	}

}
