package org.caiqiao.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.caiqiao.club.AgendaItem;
import org.caiqiao.club.ClubEventId;
import org.caiqiao.club.ClubEventImport.Coming;
import org.caiqiao.club.ClubEventImport.Row;
import org.caiqiao.club.EventStatus;
import org.caiqiao.club.Guest;
import org.caiqiao.club.MemberKind;
import org.caiqiao.club.Participant;
import org.caiqiao.club.meetings.MeetingSetupImport;
import org.caiqiao.club.meetings.MeetingSetupImport.Hall;
import org.caiqiao.club.meetings.MeetingSetupImport.Said;
import org.caiqiao.club.meetings.SlotTime;
import org.caiqiao.club.meetings.WishStrength;

/**
 * Gives the demo's coming events something to plan: slots from the last point of the
 * agenda, which is the 1:1 meetings, until the end, a table for each expert, and more
 * wishes than there are slots, as it is at the office's own events.
 */
final class DemoMeetings {

	private static final Duration SLOT = Duration.ofMinutes(15);

	private static final int SEATS = 4;

	private static final int SPARE_TABLES = 1;

	private final MeetingSetupImport setups;

	private final ZoneId zone;

	DemoMeetings(MeetingSetupImport setups, ZoneId zone) {
		this.setups = setups;
		this.zone = zone;
	}

	void write(ClubEventId event, Row row) {
		boolean coming = row.status() == EventStatus.REGISTRATION_OPEN || row.status() == EventStatus.CLOSED;
		List<Long> experts = row.lineUp().guests().stream().map(Guest::expert).map(id -> id.value()).toList();
		if (coming && !experts.isEmpty()) {
			int tables = experts.size() + SPARE_TABLES;
			this.setups.record(
					event, new Hall(slots(row),
							IntStream.rangeClosed(1, tables).mapToObj(number -> "桌 " + number).toList(), "", SEATS),
					Stream.concat(companies(row, experts), experts(row, experts)).toList());
		}
	}

	private List<SlotTime> slots(Row row) {
		AgendaItem last = row.content().agenda().getLast();
		Instant start = last.time()
			.atDate(row.content().startsAt().atZone(this.zone).toLocalDate())
			.atZone(this.zone)
			.toInstant();
		return Stream.iterate(start, time -> !time.plus(SLOT).isAfter(row.content().endsAt()), time -> time.plus(SLOT))
			.map(time -> new SlotTime(time, time.plus(SLOT)))
			.toList();
	}

	/**
	 * Two in three want one expert and may want another; one in six wants more than
	 * others; some come late, some would rather not meet somebody, some say nothing.
	 */
	private static Stream<Said> companies(Row row, List<Long> experts) {
		return IntStream.range(0, row.coming().size()).filter(at -> at % 8 != 7).mapToObj(at -> {
			var wishes = new LinkedHashMap<Long, WishStrength>();
			wishes.put(experts.get(at % experts.size()), (at % 6 == 0) ? WishStrength.MUST : WishStrength.MEET);
			if (at % 3 != 2) {
				wishes.put(experts.get((at + 1) % experts.size()), (at % 9 == 4) ? WishStrength.NO : WishStrength.MEET);
			}
			return new Said(member(row.coming().get(at)), wishes, (at % 5 == 3) ? 2 : 0, at % 4 == 1);
		});
	}

	/** Each wants to meet every third company, and one it would rather not. */
	private static Stream<Said> experts(Row row, List<Long> experts) {
		return IntStream.range(0, experts.size()).mapToObj(nth -> {
			var wishes = new LinkedHashMap<Long, WishStrength>();
			for (int at = nth; at < row.coming().size(); at += 3) {
				wishes.put(member(row.coming().get(at)).id(), (at == nth + 9) ? WishStrength.NO : WishStrength.MEET);
			}
			return new Said(new Participant(MemberKind.EXPERT, experts.get(nth), ""), wishes, 0, false);
		});
	}

	private static Participant member(Coming coming) {
		return coming.member();
	}

}
