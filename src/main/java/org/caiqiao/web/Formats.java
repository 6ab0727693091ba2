package org.caiqiao.web;

import java.text.NumberFormat;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;

import org.jspecify.annotations.Nullable;

/**
 * Dates, numbers and amounts as the reader's language writes them; pages call it as
 * {@code @formats}. Each method takes a null and gives an empty text for it, so that a
 * row without a value can be left out.
 */
class Formats {

	private static final long DAYS_TOLD_RELATIVELY = 30;

	private final Phrases phrases;

	private final Clock clock;

	Formats(Phrases phrases, Clock clock) {
		this.phrases = phrases;
		this.clock = clock;
	}

	/** A day: 2026年11月23日, 23 Nov 2026. */
	public String date(@Nullable TemporalAccessor time) {
		return write(DateStyle.DATE, time);
	}

	/** A day and a time of day to the minute. */
	public String dateTime(@Nullable TemporalAccessor time) {
		return write(DateStyle.DATE_TIME, time);
	}

	/** A day with its day of the week. */
	public String day(@Nullable TemporalAccessor time) {
		return write(DateStyle.DAY, time);
	}

	/** A time of day to the minute, such as 13:30. */
	public String time(@Nullable TemporalAccessor time) {
		return write(DateStyle.TIME, time);
	}

	/** For the datetime attribute of a time element: ISO 8601, no zone. */
	public String iso(@Nullable TemporalAccessor time) {
		return write(DateStyle.ISO, time);
	}

	/**
	 * How long ago or how far ahead: "just now", "3 hours ago", "in 5 days"; beyond 30
	 * days the day itself.
	 */
	public String relative(@Nullable TemporalAccessor time) {
		if (time == null) {
			return "";
		}
		LocalDateTime then = local(time);
		LocalDateTime now = LocalDateTime.ofInstant(this.clock.instant(), this.clock.getZone());
		long days = ChronoUnit.DAYS.between(now.toLocalDate(), then.toLocalDate());
		if (Math.abs(days) > DAYS_TOLD_RELATIVELY) {
			return date(time);
		}
		if (days != 0) {
			return this.phrases.of((days < 0) ? "format.days-ago" : "format.days-ahead", Math.abs(days));
		}
		return (time instanceof LocalDate) ? this.phrases.of("format.today")
				: minutes(ChronoUnit.MINUTES.between(now, then));
	}

	private String minutes(long minutes) {
		if (minutes == 0) {
			return this.phrases.of("format.now");
		}
		String side = (minutes < 0) ? "-ago" : "-ahead";
		long count = Math.abs(minutes);
		return (count < 60) ? this.phrases.of("format.minutes" + side, count)
				: this.phrases.of("format.hours" + side, count / 60);
	}

	/** A number with its thousands set apart. */
	public String number(@Nullable Number number) {
		return (number != null) ? this.phrases.number(number) : "";
	}

	/**
	 * A share as a percentage without decimals.
	 * @param share from 0 to 1
	 */
	public String percent(@Nullable Number share) {
		return (share != null) ? NumberFormat.getPercentInstance(Phrases.locale()).format(share) : "";
	}

	/**
	 * An amount of money: 120 万元, 2.5 亿元, CNY 1.2 million.
	 * @param tenThousands the amount in 万元 (ten thousand yuan)
	 */
	public String money(@Nullable Number tenThousands) {
		return (tenThousands != null) ? new Amounts(this.phrases).write(tenThousands) : "";
	}

	/** A range of amounts in 万元, either end of which may be open. */
	public String money(@Nullable Number from, @Nullable Number to) {
		return new Amounts(this.phrases).write(from, to);
	}

	/** The key of an enum constant's label: {@code enum.NeedStatus.DRAFT}. */
	public String labelKey(Enum<?> value) {
		return "enum." + value.getDeclaringClass().getSimpleName() + "." + value.name();
	}

	/** An enum constant's label in the reader's language. */
	public String label(@Nullable Enum<?> value) {
		return (value != null) ? this.phrases.of(labelKey(value)) : "";
	}

	private String write(DateStyle style, @Nullable TemporalAccessor time) {
		return (time != null) ? style.write(local(time), Phrases.locale()) : "";
	}

	private LocalDateTime local(TemporalAccessor time) {
		return switch (time) {
			case Instant instant -> LocalDateTime.ofInstant(instant, this.clock.getZone());
			case LocalDate date -> date.atStartOfDay();
			case LocalTime hour -> hour.atDate(LocalDate.EPOCH);
			default -> LocalDateTime.from(time);
		};
	}

}
