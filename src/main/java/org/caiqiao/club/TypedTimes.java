package org.caiqiao.club;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/**
 * Reads times as people type them: also with a Chinese colon, spaces around them, and an
 * hour of one digit.
 */
public final class TypedTimes {

	private static final int FIRST_YEAR = 2000;

	private static final int LAST_YEAR = 2100;

	private TypedTimes() {
	}

	/**
	 * A time of day.
	 * @throws DateTimeException where it is none
	 */
	public static LocalTime hour(String typed) {
		String plain = plain(typed);
		return LocalTime.parse(plain.matches("\\d:\\d\\d") ? "0" + plain : plain);
	}

	/**
	 * A day and a time.
	 * @throws DateTimeException where it is none, or none of this century
	 */
	public static LocalDateTime dayAndTime(String typed) {
		var time = LocalDateTime.parse(plain(typed).replaceAll("\\s+", "T"));
		if (time.getYear() < FIRST_YEAR || time.getYear() > LAST_YEAR) {
			throw new DateTimeException("not of this century: " + time);
		}
		return time;
	}

	/**
	 * A time of this day, or a day and a time.
	 * @throws DateTimeException where it is neither
	 */
	public static LocalDateTime time(String typed, LocalDate day) {
		return plain(typed).matches(".*[T\\s].*") ? dayAndTime(typed) : hour(typed).atDate(day);
	}

	private static String plain(String typed) {
		return typed.strip().replace('：', ':');
	}

}
