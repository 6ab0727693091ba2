package org.caiqiao.club.meetings;

import java.time.Instant;
import java.time.ZoneId;

import jakarta.validation.constraints.NotBlank;
import org.caiqiao.club.ClubEventProfile;
import org.jspecify.annotations.Nullable;

/** The limits of an event's meetings as the page sends them. */
record LimitsForm(@Nullable String mostPerCompany, @Nullable String mostPerExpert, @NotBlank @Nullable String mostMusts,
		@Nullable String wishesCloseAt) {

	private static final int MOST_MEETINGS = 200;

	static LimitsForm of(MeetingLimits limits, ZoneId zone) {
		Instant close = limits.wishesCloseAt();
		return new LimitsForm(text(limits.mostPerCompany()), text(limits.mostPerExpert()),
				String.valueOf(limits.mostMusts()),
				(close != null) ? close.atZone(zone).toLocalDateTime().toString() : "");
	}

	/** The limits, or null where something is wrong. */
	@Nullable MeetingLimits read(ClubEventProfile event, Typed typed) {
		Integer companies = typed.number("mostPerCompany", this.mostPerCompany, 1, MOST_MEETINGS);
		Integer experts = typed.number("mostPerExpert", this.mostPerExpert, 1, MOST_MEETINGS);
		int musts = typed.needed("mostMusts", this.mostMusts, 0, MeetingLimits.MOST_MUSTS);
		Instant close = typed.time("wishesCloseAt", this.wishesCloseAt,
				event.content().startsAt().atZone(typed.zone()).toLocalDate());
		return typed.errors().hasErrors() ? null : new MeetingLimits(companies, experts, musts, close);
	}

	private static String text(@Nullable Integer number) {
		return (number != null) ? number.toString() : "";
	}

}
