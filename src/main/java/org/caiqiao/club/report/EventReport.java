package org.caiqiao.club.report;

import java.util.List;

import org.caiqiao.club.Participant;
import org.caiqiao.club.followup.FollowUpFigures;

/**
 * What an event came to.
 *
 * @param experts how many experts were invited
 * @param companies how many companies had a place
 * @param figures the figures, each with its definition
 * @param outcomes what both sides said of their meetings
 * @param unmet companies that wished for somebody and met nobody
 */
record EventReport(int experts, int companies, List<Figure> figures, FollowUpFigures.Figures outcomes,
		List<Participant> unmet) {

	/** Meetings for each company that had a place, with one decimal; 0 without any. */
	public double meetingsEach() {
		return (this.companies > 0) ? Math.round(10.0 * this.outcomes.meetings() / this.companies) / 10.0 : 0;
	}

}
