package org.caiqiao.club;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** What the lists narrow and order events by. */
final class EventOrder {

	static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("uuuu-MM");

	static final DateTimeFormatter YEAR = DateTimeFormatter.ofPattern("uuuu");

	/** Later than every event. */
	private static final long END_OF_TIME = Instant.parse("9000-01-01T00:00:00Z").getEpochSecond();

	private EventOrder() {
	}

	/** Series, field, status, and the year and month it takes place in. */
	static Map<String, Collection<String>> codes(ClubEvent event) {
		// The zone of the portal's clock.
		ZonedDateTime start = event.content().startsAt().atZone(ZoneId.systemDefault());
		return Map.of("series", List.of(event.content().series().name()), "field", List.of(event.content().field()),
				"status", List.of(event.status().name()), "when", List.of(YEAR.format(start), MONTH.format(start)));
	}

	/**
	 * Soonest first: what is ahead comes by its beginning; what is over comes behind all
	 * of that, the latest first, as if time ran backwards from its end.
	 */
	static Map<String, @Nullable Instant> orders(ClubEvent event) {
		Instant start = event.content().startsAt();
		boolean ahead = event.status().editable() && event.changedAt().isBefore(event.content().endsAt());
		Instant soonest = ahead ? start : Instant.ofEpochSecond(END_OF_TIME - start.getEpochSecond());
		return Map.of("soonest", soonest, "start", start, "changed", event.changedAt());
	}

}
