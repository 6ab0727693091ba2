package org.caiqiao.club.day;

import java.util.ArrayList;
import java.util.List;

import org.caiqiao.club.ClubEventId;
import org.caiqiao.club.ClubEventManagement;
import org.caiqiao.club.ClubEventProfile;
import org.caiqiao.club.MemberKind;
import org.caiqiao.club.Participant;
import org.caiqiao.club.RegistrationManagement;
import org.caiqiao.expert.ExpertManagement;
import org.caiqiao.shared.NotFound;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who is expected at an event: its invited experts, and whoever has a place. */
@Component
@Transactional(readOnly = true)
class Guests {

	private final ClubEventManagement events;

	private final RegistrationManagement registrations;

	private final ExpertManagement experts;

	Guests(ClubEventManagement events, RegistrationManagement registrations, ExpertManagement experts) {
		this.events = events;
		this.registrations = registrations;
		this.experts = experts;
	}

	/** All of them, experts first. */
	List<Guest> of(ClubEventId id) {
		ClubEventProfile event = this.events.find(id).orElseThrow(() -> NotFound.of("event", id.value()));
		var all = new ArrayList<Guest>();
		this.experts.profiles(event.lineUp().experts().stream().map(expert -> expert.value()).toList())
			.forEach(expert -> all.add(new Guest(new Participant(MemberKind.EXPERT, expert.id().value(), expert.name()),
					List.of(expert.name()))));
		this.registrations.seated(id)
			.stream()
			.filter(seated -> all.stream()
				.noneMatch(known -> known.member().kind() == seated.member().kind()
						&& known.member().id() == seated.member().id()))
			.forEach(seated -> all.add(new Guest(seated.member(), seated.attendees())));
		return all;
	}

	/**
	 * Somebody expected.
	 *
	 * @param member who
	 * @param persons the names of those who come for it
	 */
	record Guest(Participant member, List<String> persons) {
	}

}
