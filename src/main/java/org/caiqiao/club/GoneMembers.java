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

	private final List<MemberTies> ties;

	GoneMembers(EventRegistrations stored, RegistrationManagement registrations, Participants participants,
			List<MemberTies> ties) {
		this.stored = stored;
		this.registrations = registrations;
		this.participants = participants;
		this.ties = ties;
	}

	/**
	 * Cancels their registrations and meetings at events ahead; what was, stays on
	 * record.
	 * @return how many
	 */
	public int release() {
		List<EventRegistration> gone = gone();
		gone.forEach(registration -> this.registrations.releaseGone(registration.event(), registration.id()));
		return gone.size() + this.ties.stream().mapToInt(MemberTies::releaseGone).sum();
	}

	/** How many registrations and meetings at events ahead they have. */
	public int count() {
		return gone().size() + this.ties.stream().mapToInt(MemberTies::ofGone).sum();
	}

	private List<EventRegistration> gone() {
		return this.stored.ahead(EventStatus.AHEAD)
			.stream()
			.filter(registration -> !this.participants.exists(registration.participant()))
			.toList();
	}

}
