package org.caiqiao.club;

import java.util.Map;
import java.time.Instant;
import java.util.List;

/** A registration as the office's list shows it. */
record AttendeeRow(long id, int lineNumber, Participant member, List<String> attendees, RegistrationStatus status,
		Instant enteredAt, Map<Long, String> answers) {

	static AttendeeRow of(EventRegistration registration, Map<Long, String> answers) {
		return new AttendeeRow(registration.id().value(), registration.lineNumber(), registration.participant(),
				registration.attendees(), registration.status(), registration.enteredAt(), answers);
	}

}
