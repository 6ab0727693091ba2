package org.caiqiao.club.plans;

import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.caiqiao.club.agenda.AgreedMeeting;
import org.caiqiao.club.meetings.MeetingData;
import org.caiqiao.club.planning.rules.Breach;
import org.caiqiao.club.planning.rules.HardRules;
import org.caiqiao.shared.Rejected;

/** What is told of a plan: only one that breaks no rule is. */
final class Publication {

	private final Names names;

	private final List<Seat> seats;

	/**
	 * Of these meetings.
	 * @param standing those that may stay whatever rule they break by now
	 * @throws Rejected where the plan breaks a rule, or names somebody who does not come
	 */
	Publication(MeetingData data, boolean fills, List<Seat> seats, List<Seat> standing) {
		this.names = Names.of(data);
		this.seats = seats;
		EventProblem problem = EventProblem.of(data, fills, seats);
		if (seats.isEmpty()) {
			throw Rejected.because("plans.publish.empty");
		}
		Set<Breach> known = Set.copyOf(breaches(problem, standing));
		long broken = breaches(problem, seats).stream().filter(breach -> !known.contains(breach)).count()
				+ (seats.size() - problem.plan(seats).placements().size());
		if (broken > 0) {
			throw Rejected.because("plans.publish.broken", broken);
		}
	}

	private static List<Breach> breaches(EventProblem problem, List<Seat> seats) {
		return new HardRules(problem.problem(), problem.plan(seats)).breaches();
	}

	List<AgreedMeeting> agreed() {
		return this.seats.stream()
			.map(seat -> new AgreedMeeting(Objects.requireNonNull(this.names.members().get(seat.pair().expertId())),
					Objects.requireNonNull(this.names.members().get(seat.pair().companyId())), seat.need(), seat.slot(),
					seat.table()))
			.toList();
	}

}
