package org.caiqiao.club.plans;

import java.util.List;
import java.util.Objects;

import org.caiqiao.club.agenda.AgreedMeeting;
import org.caiqiao.club.meetings.MeetingData;
import org.caiqiao.club.planning.rules.HardRules;
import org.caiqiao.shared.Rejected;

/** What is told of a plan: only one that breaks no rule is. */
final class Publication {

	private final Names names;

	private final List<Seat> seats;

	/**
	 * @throws Rejected where the plan breaks a rule, or names somebody who does not come
	 */
	Publication(MeetingData data, boolean fills, List<Seat> seats) {
		this.names = Names.of(data);
		this.seats = seats;
		EventProblem problem = EventProblem.of(data, fills, seats);
		if (seats.isEmpty()) {
			throw Rejected.because("plans.publish.empty");
		}
		int broken = new HardRules(problem.problem(), problem.plan(seats)).breaches().size()
				+ (seats.size() - problem.plan(seats).placements().size());
		if (broken > 0) {
			throw Rejected.because("plans.publish.broken", broken);
		}
	}

	List<AgreedMeeting> agreed() {
		return this.seats.stream()
			.map(seat -> new AgreedMeeting(Objects.requireNonNull(this.names.members().get(seat.pair().expertId())),
					Objects.requireNonNull(this.names.members().get(seat.pair().companyId())), seat.need(), seat.slot(),
					seat.table()))
			.toList();
	}

}
