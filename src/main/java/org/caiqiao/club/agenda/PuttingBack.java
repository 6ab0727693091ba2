package org.caiqiao.club.agenda;

import java.util.List;
import java.util.stream.Stream;

import org.caiqiao.club.ClubEventId;
import org.caiqiao.club.ClubEventManagement;
import org.caiqiao.club.MemberKind;
import org.caiqiao.club.Participant;
import org.caiqiao.club.RegistrationManagement;
import org.caiqiao.club.RegistrationProfile;
import org.caiqiao.expert.ExpertId;
import org.caiqiao.shared.Rejected;

import org.springframework.stereotype.Component;

/** Knows whether a meeting that was called off can take place after all. */
@Component
class PuttingBack {

	private final ClubEventManagement events;

	private final RegistrationManagement registrations;

	PuttingBack(ClubEventManagement events, RegistrationManagement registrations) {
		this.events = events;
		this.registrations = registrations;
	}

	/**
	 * Lets it pass where both sides still come and its time and table are free.
	 * @throws Rejected naming what is in the way
	 */
	void refuseUnlessFree(Meeting meeting, List<Meeting> all) {
		var event = new ClubEventId(meeting.event());
		Stream.of(meeting.host(), meeting.company()).filter(side -> !comes(event, side)).findFirst().ifPresent(gone -> {
			throw Rejected.because("club.told.putBack.gone", gone.name());
		});
		all.stream().filter(Meeting::planned).filter(meeting::inTheWayOf).findFirst().ifPresent(other -> {
			throw Rejected.because("club.told.putBack.taken", other.host().name(), other.company().name());
		});
	}

	private boolean comes(ClubEventId event, Participant side) {
		boolean invited = side.kind() == MemberKind.EXPERT && this.events.find(event)
			.filter(found -> found.lineUp().experts().contains(new ExpertId(side.id())))
			.isPresent();
		return invited || this.registrations.seated(event)
			.stream()
			.map(RegistrationProfile::member)
			.anyMatch(member -> member.kind() == side.kind() && member.id() == side.id());
	}

}
