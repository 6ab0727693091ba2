package org.caiqiao.club.followup;

import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * When the sides of a meeting are asked what became of it, counted from the event's end.
 */
enum FollowUpStage {

	/** What came of the meeting itself. */
	DAY(Period.ZERO), TWO_WEEKS(Period.ofWeeks(2)), THREE_MONTHS(Period.ofMonths(3)), SIX_MONTHS(Period.ofMonths(6)),
	A_YEAR(Period.ofYears(1));

	/** The last one has none after it that would end it. */
	private static final Period LAST_STAYS_OPEN = Period.ofWeeks(8);

	private final Period after;

	FollowUpStage(Period after) {
		this.after = after;
	}

	/** When it is asked, at the hour of the day at which the event ended. */
	Instant begins(Instant end, ZoneId zone) {
		return later(end, this.after, zone);
	}

	/** Until when it can be answered: until the next one begins. */
	Instant closes(Instant end, ZoneId zone) {
		return (this == A_YEAR) ? later(begins(end, zone), LAST_STAYS_OPEN, zone)
				: values()[ordinal() + 1].begins(end, zone);
	}

	/** Whether it asks what came of the meeting itself. */
	public boolean first() {
		return this == DAY;
	}

	/**
	 * The one that runs at this moment; empty before the event ended and after the last.
	 */
	static Optional<FollowUpStage> at(Instant now, Instant end, ZoneId zone) {
		return Arrays.stream(values())
			.filter(stage -> !now.isBefore(stage.begins(end, zone)) && now.isBefore(stage.closes(end, zone)))
			.findFirst();
	}

	/** The one of this name; the first where it is none. */
	static FollowUpStage named(String name) {
		return List.of(values()).stream().filter(stage -> stage.name().equals(name)).findFirst().orElse(DAY);
	}

	/** Days, months and years of the calendar that the district lives by. */
	private static Instant later(Instant from, Period by, ZoneId zone) {
		return from.atZone(zone).plus(by).toInstant();
	}

}
