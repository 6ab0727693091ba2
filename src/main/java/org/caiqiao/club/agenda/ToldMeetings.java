package org.caiqiao.club.agenda;

import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;

import org.caiqiao.club.ClubEventId;
import org.caiqiao.club.meetings.PublishedPlans;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells those who set an event up what its members were told already. */
@Component
@Transactional(readOnly = true)
class ToldMeetings implements PublishedPlans {

	private final Meetings meetings;

	ToldMeetings(Meetings meetings) {
		this.meetings = meetings;
	}

	@Override
	public boolean published(ClubEventId event) {
		return this.meetings.existsByEventId(event.value());
	}

	@Override
	public Map<Had, Integer> meetingsSince(Instant since) {
		return this.meetings.hadSince(since)
			.stream()
			.collect(Collectors.toMap(had -> new Had(had.getKind(), had.getMember()), Meetings.Had::getNumber));
	}

}
