package org.caiqiao.club.plans;

import java.util.List;

import org.caiqiao.club.meetings.MeetingData;
import org.caiqiao.shared.Rejected;

/** What an officer does to a plan by hand. */
interface PlanChange {

	/** How it is called in the plan's history. */
	StepKind kind(List<Seat> before);

	/**
	 * What the plan holds afterwards.
	 * @param data what is known of the event now
	 * @param fills whether pairs of which nobody said anything may meet
	 * @throws Rejected where a rule would be broken
	 */
	List<Seat> apply(MeetingData data, boolean fills, List<Seat> before);

}
