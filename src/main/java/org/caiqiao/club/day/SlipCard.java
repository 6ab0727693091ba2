package org.caiqiao.club.day;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.caiqiao.club.agenda.MeetingPlace;
import org.caiqiao.club.agenda.MeetingProfile;

/**
 * What stands on an outcome slip before somebody fills it in.
 *
 * @param code its code
 * @param place when and where the meeting is
 * @param own who fills it in
 * @param other whom that side meets
 */
record SlipCard(String code, MeetingPlace place, String own, String other) {

	/** Two for each meeting, in the order in which tables are walked. */
	static List<SlipCard> of(List<MeetingProfile> all, Map<MeetingSide, String> codes) {
		return all.stream()
			.filter(MeetingProfile::planned)
			.sorted(Comparator.comparing(MeetingProfile::table))
			.flatMap(meeting -> Stream.of(Side.values()).map(side -> {
				return new SlipCard(codes.getOrDefault(new MeetingSide(meeting.id().value(), side), ""),
						meeting.place(), side.of(meeting).name(), side.other().of(meeting).name());
			}))
			.toList();
	}

}
