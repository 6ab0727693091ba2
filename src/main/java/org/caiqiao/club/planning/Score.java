package org.caiqiao.club.planning;

import org.caiqiao.club.planning.model.Plan;
import org.caiqiao.club.planning.model.PlanningProblem;
import org.caiqiao.club.planning.rules.HardRules;
import org.caiqiao.club.planning.rules.MediumRules;
import org.caiqiao.club.planning.rules.SoftRules;

/**
 * How good a plan is, in the order in which plans are compared.
 *
 * @param broken rules that no plan may break, broken
 * @param unmetMusts must-meets that do not take place
 * @param value what the meetings that take place are worth
 * @param meetings how many take place
 * @param unmetWishes wishes that are not fulfilled
 * @param idleGaps idle gaps of all attendees
 * @param tableChanges how often somebody changes the table
 */
public record Score(int broken, int unmetMusts, long value, int meetings, int unmetWishes, int idleGaps,
		int tableChanges) {

	/** Takes the measure of a plan. */
	public static Score of(PlanningProblem problem, Plan plan) {
		var medium = new MediumRules(problem, plan);
		var soft = new SoftRules(problem, plan);
		return new Score(new HardRules(problem, plan).breaches().size(), medium.mustMeetsTakePlace().size(),
				medium.value(), plan.placements().size(), medium.wishesAreMet().size(), soft.nobodySitsIdle().size(),
				soft.peopleKeepTheirTable().size());
	}

}
