package org.caiqiao.club.day;

import java.util.Set;
import java.util.stream.Collectors;

import org.caiqiao.club.ClubEventId;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells who was noted in the hall as not having come to a meeting. */
@Component
@Transactional(readOnly = true)
public class NotedAbsences {

	private final Absences absences;

	NotedAbsences(Absences absences) {
		this.absences = absences;
	}

	/** All of an event. */
	public Set<MeetingSide> of(ClubEventId event) {
		return this.absences.of(event.value())
			.stream()
			.map(absence -> new MeetingSide(absence.meeting(), absence.side()))
			.collect(Collectors.toSet());
	}

}
