package org.caiqiao.club.plans;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.caiqiao.club.meetings.MeetingData;

/**
 * What slots are called: the time they begin, with the day where an event has several.
 */
final class SlotNames {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

	private static final DateTimeFormatter DAY_AND_TIME = DateTimeFormatter.ofPattern("MM-dd HH:mm");

	private SlotNames() {
	}

	/** The slots' names by their ids. */
	static Map<Long, String> of(List<MeetingData.Slot> slots, ZoneId zone) {
		Function<MeetingData.Slot, ZonedDateTime> begin = slot -> slot.time().startsAt().atZone(zone);
		Set<LocalDate> days = slots.stream().map(begin).map(ZonedDateTime::toLocalDate).collect(Collectors.toSet());
		DateTimeFormatter form = (days.size() > 1) ? DAY_AND_TIME : TIME;
		return slots.stream().collect(Collectors.toMap(MeetingData.Slot::id, slot -> form.format(begin.apply(slot))));
	}

}
