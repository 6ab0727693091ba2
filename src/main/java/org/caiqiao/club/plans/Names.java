package org.caiqiao.club.plans;

import java.util.Map;
import java.util.stream.Collectors;

import org.caiqiao.club.Participant;
import org.caiqiao.club.meetings.MeetingData;

/**
 * What people call the attendees and tables of an event.
 *
 * @param attendees by the ids that the planner knows them by
 * @param tables by their ids
 * @param members the attendees themselves, by the same ids
 */
record Names(Map<String, String> attendees, Map<Long, String> tables, Map<String, Participant> members) {

	static Names of(MeetingData data) {
		Map<String, Participant> members = data.attendees()
			.stream()
			.map(MeetingData.Attendee::member)
			.collect(Collectors.toMap(PairKey::idOf, member -> member));
		return new Names(
				members.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, one -> one.getValue().name())),
				data.tables().stream().collect(Collectors.toMap(MeetingData.Table::id, MeetingData.Table::name)),
				members);
	}

	/** The name of an attendee; its id where it no longer takes part. */
	String attendee(String id) {
		return this.attendees.getOrDefault(id, id);
	}

	String table(long id) {
		return this.tables.getOrDefault(id, "–");
	}

	String table(String id) {
		return table(Long.parseLong(id));
	}

	/** The two sides of a meeting, the company first. */
	String meeting(String id) {
		return PairKey.of(id).map(pair -> attendee(pair.companyId()) + " · " + attendee(pair.expertId())).orElse(id);
	}

}
