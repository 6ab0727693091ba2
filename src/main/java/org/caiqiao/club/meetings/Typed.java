package org.caiqiao.club.meetings;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

import org.caiqiao.club.TypedTimes;
import org.jspecify.annotations.Nullable;

import org.springframework.validation.BindingResult;

/**
 * Reads what was typed into a form, and says beside each field what is wrong with it.
 *
 * @param errors where it says so
 * @param zone of the times
 */
record Typed(BindingResult errors, ZoneId zone) {

	static String text(@Nullable String typed) {
		return (typed != null) ? typed.strip() : "";
	}

	/** A whole number in a range; null where it is empty or, as it says, wrong. */
	@Nullable Integer number(String field, @Nullable String typed, int least, int most) {
		String plain = text(typed);
		if (plain.isEmpty()) {
			return null;
		}
		if (plain.matches("\\d{1,6}") && Integer.parseInt(plain) >= least && Integer.parseInt(plain) <= most) {
			return Integer.valueOf(plain);
		}
		refuse(field, "club.meetings.number", least, most);
		return null;
	}

	/** The same where there must be one. */
	int needed(String field, @Nullable String typed, int least, int most) {
		if (text(typed).isEmpty()) {
			refuse(field, "club.meetings.number", least, most);
		}
		Integer number = number(field, typed, least, most);
		return (number != null) ? number : least;
	}

	/**
	 * A time of day, or a day and a time; null where it is empty or, as it says, wrong.
	 */
	@Nullable Instant time(String field, @Nullable String typed, LocalDate day) {
		String plain = text(typed);
		if (plain.isEmpty()) {
			return null;
		}
		try {
			return TypedTimes.time(plain, day).atZone(this.zone).toInstant();
		}
		catch (DateTimeException ex) {
			refuse(field, "club.meetings.time");
			return null;
		}
	}

	void refuse(String field, String code, Object... arguments) {
		if (!this.errors.hasFieldErrors(field)) {
			this.errors.rejectValue(field, code, arguments, code);
		}
	}

}
