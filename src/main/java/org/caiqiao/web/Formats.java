package org.caiqiao.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;

/**
 * Dates, numbers and amounts as the reader's language writes them; pages call it as
 * {@code @formats}. Each method takes a null and gives an empty text for it, so that a
 * row without a value can be left out.
 */
final class Formats {

	private static final long DAYS_TOLD_RELATIVELY = 30;

	private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	private final MessageSource messages;

	private final Clock clock;

	Formats(MessageSource messages, Clock clock) {
		this.messages = messages;
		this.clock = clock;
	}

	/** A day: 2026年11月23日, 23 Nov 2026. */
	public String date(@Nullable TemporalAccessor time) {
		return (time != null) ? DateStyle.DATE.write(local(time), locale()) : "";
	}

	/** A day and a time of day to the minute. */
	public String dateTime(@Nullable TemporalAccessor time) {
		return (time != null) ? DateStyle.DATE_TIME.write(local(time), locale()) : "";
	}

	/** A day with its day of the week. */
	public String day(@Nullable TemporalAccessor time) {
		return (time != null) ? DateStyle.DAY.write(local(time), locale()) : "";
	}

	/** A time of day to the minute, such as 13:30. */
	public String time(@Nullable TemporalAccessor time) {
		return (time != null) ? DateStyle.TIME.write(local(time), locale()) : "";
	}

	/** For the datetime attribute of a time element: ISO 8601, no zone. */
	public String iso(@Nullable TemporalAccessor time) {
		return (time != null) ? DateStyle.ISO.write(local(time), Locale.ROOT) : "";
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
			return message((days < 0) ? "format.days-ago" : "format.days-ahead", Math.abs(days));
		}
		long minutes = ChronoUnit.MINUTES.between(now, then);
		if (time instanceof LocalDate) {
			return message("format.today");
		}
		if (Math.abs(minutes) < 60) {
			return (minutes > -1) && (minutes < 1) ? message("format.now")
					: message((minutes < 0) ? "format.minutes-ago" : "format.minutes-ahead", Math.abs(minutes));
		}
		return message((minutes < 0) ? "format.hours-ago" : "format.hours-ahead", Math.abs(minutes) / 60);
	}

	/** A number with its thousands set apart. */
	public String number(@Nullable Number number) {
		return (number != null) ? NumberFormat.getNumberInstance(locale()).format(number) : "";
	}

	/**
	 * A share as a percentage without decimals.
	 * @param share from 0 to 1
	 */
	public String percent(@Nullable Number share) {
		return (share != null) ? NumberFormat.getPercentInstance(locale()).format(share) : "";
	}

	/**
	 * An amount of money: 120 万元, 2.5 亿元, CNY 1.2 million.
	 * @param tenThousands the amount in 万元 (ten thousand yuan)
	 */
	public String money(@Nullable Number tenThousands) {
		if (tenThousands == null) {
			return "";
		}
		var amount = new BigDecimal(tenThousands.toString());
		BigDecimal large = Locale.ENGLISH.getLanguage().equals(locale().getLanguage()) ? HUNDRED : TEN_THOUSAND;
		boolean isLarge = amount.abs().compareTo(large) >= 0;
		if (isLarge) {
			return message("format.money.large", number(amount.divide(large, 2, RoundingMode.HALF_UP)));
		}
		return large.equals(HUNDRED) ? message("format.money", number(amount.multiply(TEN_THOUSAND)))
				: message("format.money", number(amount));
	}

	/** A range of amounts in 万元, either end of which may be open. */
	public String money(@Nullable Number from, @Nullable Number to) {
		if (from != null && to != null) {
			return new BigDecimal(from.toString()).compareTo(new BigDecimal(to.toString())) == 0 ? money(from)
					: message("format.range", money(from), money(to));
		}
		if (from != null) {
			return message("format.from", money(from));
		}
		return (to != null) ? message("format.up-to", money(to)) : "";
	}

	/** The key of an enum constant's label: {@code enum.NeedStatus.DRAFT}. */
	public String labelKey(Enum<?> value) {
		return "enum." + value.getDeclaringClass().getSimpleName() + "." + value.name();
	}

	/** An enum constant's label in the reader's language. */
	public String label(@Nullable Enum<?> value) {
		return (value != null) ? message(labelKey(value)) : "";
	}

	private LocalDateTime local(TemporalAccessor time) {
		return switch (time) {
			case Instant instant -> LocalDateTime.ofInstant(instant, this.clock.getZone());
			case LocalDate date -> date.atStartOfDay();
			case LocalTime hour -> hour.atDate(LocalDate.EPOCH);
			default -> LocalDateTime.from(time);
		};
	}

	private String message(String key, Object... arguments) {
		return this.messages.getMessage(key, arguments, key, locale());
	}

	private static Locale locale() {
		return LocaleContextHolder.getLocale();
	}

}
