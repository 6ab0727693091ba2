package org.caiqiao.club.day;

import java.util.List;

import org.caiqiao.club.ClubEventId;
import org.caiqiao.club.ClubEventProfile;
import org.caiqiao.club.Participant;
import org.caiqiao.club.RegistrationManagement;
import org.caiqiao.club.SpokenFor;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells the other parts of the club who took part in an event. */
@Component
@Transactional(readOnly = true)
public class WhoCame {

	private final Arrivals arrivals;

	private final Guests guests;

	private final RegistrationManagement registrations;

	WhoCame(Arrivals arrivals, Guests guests, RegistrationManagement registrations) {
		this.arrivals = arrivals;
		this.guests = guests;
		this.registrations = registrations;
	}

	/** Those whose arrival was noted; their names are not. */
	public List<Participant> arrived(ClubEventId event) {
		return this.arrivals.of(event.value()).stream().map(Arrival::member).toList();
	}

	/** Those with a place and the invited experts, whether they came or not. */
	public List<Participant> expected(ClubEventId event) {
		return this.guests.of(event).stream().map(Guests.Guest::member).toList();
	}

	/** Whether any of these has a place, was invited or arrived. */
	public boolean tookPart(ClubEventProfile event, SpokenFor members) {
		return !members.isEmpty()
				&& (event.lineUp().experts().stream().anyMatch(expert -> members.experts().contains(expert.value()))
						|| this.registrations.seated(event.id())
							.stream()
							.anyMatch(seated -> members.has(seated.member()))
						|| arrived(event.id()).stream().anyMatch(members::has));
	}

}
