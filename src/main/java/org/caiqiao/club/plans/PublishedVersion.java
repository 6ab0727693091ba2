package org.caiqiao.club.plans;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.caiqiao.club.ClubEventId;
import org.caiqiao.club.agenda.MeetingManagement;

import org.springframework.stereotype.Component;

/** Tells which version members were told of, and what still holds of it. */
@Component
class PublishedVersion {

	private final MeetingPlans plans;

	private final MeetingManagement meetings;

	PublishedVersion(MeetingPlans plans, MeetingManagement meetings) {
		this.plans = plans;
		this.meetings = meetings;
	}

	Optional<MeetingPlan> of(ClubEventId event) {
		return this.plans.published(event.value());
	}

	/** Its number; 0 for none. */
	int number(ClubEventId event) {
		return of(event).map(MeetingPlan::number).orElse(0);
	}

	/** The meetings of a version; of the published one, those not called off since. */
	List<Seat> holding(OpenPlan open) {
		if (open.plan().status() != PlanStatus.PUBLISHED) {
			return open.seats();
		}
		Set<PairKey> told = this.meetings.planned(open.plan().event())
			.stream()
			.map(meeting -> new PairKey(meeting.host().id(), meeting.company().id()))
			.collect(Collectors.toSet());
		return open.seats().stream().filter(seat -> told.contains(seat.pair())).toList();
	}

}
