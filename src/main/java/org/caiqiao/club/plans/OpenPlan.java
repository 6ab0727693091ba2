package org.caiqiao.club.plans;

import java.util.List;

/**
 * A plan with what it holds now.
 *
 * @param plan the plan
 * @param step where it stands
 * @param last its last step, to which redo leads
 */
record OpenPlan(MeetingPlan plan, PlanStep step, int last) {

	List<Seat> seats() {
		return this.step.seats();
	}

	boolean undoable() {
		return this.plan.status().editable() && this.plan.step() > 0;
	}

	boolean redoable() {
		return this.plan.status().editable() && this.plan.step() < this.last;
	}

}
