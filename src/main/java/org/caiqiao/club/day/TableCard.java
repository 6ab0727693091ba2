package org.caiqiao.club.day;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.caiqiao.club.agenda.MeetingProfile;

/**
 * What stands on a table: who meets there, slot by slot.
 *
 * @param table its name
 * @param room where it stands; may be empty
 * @param meetings by time
 */
record TableCard(String table, String room, List<MeetingProfile> meetings) {

	static List<TableCard> of(List<MeetingProfile> all) {
		return all.stream()
			.filter(MeetingProfile::planned)
			.collect(Collectors.groupingBy(MeetingProfile::table, TreeMap::new, Collectors.toList()))
			.values()
			.stream()
			.map(at -> new TableCard(at.getFirst().place().table(), at.getFirst().place().room(), at))
			.toList();
	}

}
