package org.caiqiao.club.meetings;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.caiqiao.club.ClubEventProfile;
import org.caiqiao.club.TypedTimes;
import org.jspecify.annotations.Nullable;

/** A row of slots as the page sends it. */
record SlotsForm(@NotBlank @Nullable String from, @NotBlank @Nullable String length, @Nullable String pause,
		@Size(max = 200) @Nullable String breaks, @Nullable String until, @Nullable String count) {

	private static final int LONGEST = 480;

	/** What is likely: from the beginning of the event to its end. */
	static SlotsForm of(ClubEventProfile event, ZoneId zone) {
		var content = event.content();
		return new SlotsForm(content.startsAt().atZone(zone).toLocalDateTime().toString(), "15", "5", "",
				content.endsAt().atZone(zone).toLocalDateTime().toString(), "");
	}

	/** The row, or null where something is wrong. */
	@Nullable SlotSeries read(ClubEventProfile event, Typed typed) {
		LocalDate day = event.content().startsAt().atZone(typed.zone()).toLocalDate();
		Instant start = typed.time("from", this.from, day);
		int minutes = typed.needed("length", this.length, 1, LONGEST);
		Integer between = typed.number("pause", this.pause, 0, LONGEST);
		LocalDate of = (start != null) ? start.atZone(typed.zone()).toLocalDate() : day;
		Instant end = typed.time("until", this.until, of);
		Integer most = typed.number("count", this.count, 1, SlotSeries.MOST);
		if (Typed.text(this.until).isEmpty() && Typed.text(this.count).isEmpty()) {
			typed.refuse("until", "club.slots.untilOrNumber");
		}
		List<SlotTime> longer = breaks(of, typed);
		if (typed.errors().hasErrors()) {
			return null;
		}
		return new SlotSeries(Objects.requireNonNull(start), Duration.ofMinutes(minutes),
				Duration.ofMinutes((between != null) ? between : 0), longer, end, most);
	}

	private List<SlotTime> breaks(LocalDate day, Typed typed) {
		var all = new ArrayList<SlotTime>();
		for (String one : Typed.text(this.breaks).split("[,，;；、\\n]+")) {
			if (one.isBlank()) {
				continue;
			}
			try {
				String[] ends = one.split("[-–—~～至到]+", 2);
				var times = new SlotTime(TypedTimes.hour(ends[0]).atDate(day).atZone(typed.zone()).toInstant(),
						TypedTimes.hour(ends[(ends.length > 1) ? 1 : 0]).atDate(day).atZone(typed.zone()).toInstant());
				if (times.endsAt().isAfter(times.startsAt())) {
					all.add(times);
					continue;
				}
			}
			catch (DateTimeException ex) {
				// Said below.
			}
			typed.refuse("breaks", "club.breaks.unreadable", one.strip());
		}
		return all;
	}

}
