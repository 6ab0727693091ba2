package org.caiqiao.club;

import java.util.List;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Frees the places that members hold who are gone, with an import that was taken back or
 * with the demo district: whoever waits moves up.
 */
@Service
@Transactional
public class GoneMembers {

	private final EventRegistrations stored;

	private final RegistrationManagement registrations;

	private final Participants participants;

	GoneMembers(EventRegistrations stored, RegistrationManagement registrations, Participants participants) {
		this.stored = stored;
		this.registrations = registrations;
		this.participants = participants;
	}

	/**
	 * Cancels their registrations for events ahead; what was, stays on record.
	 * @return how many
	 */
	public int release() {
		List<EventRegistration> gone = gone();
		gone.forEach(registration -> this.registrations.releaseGone(registration.event(), registration.id()));
		return gone.size();
	}

	/** How many registrations for events ahead they have. */
	public int count() {
		return gone().size();
	}

	private List<EventRegistration> gone() {
		return this.stored.ahead(EventStatus.AHEAD)
			.stream()
			.filter(registration -> !this.participants.exists(registration.participant()))
			.toList();
	}

}
