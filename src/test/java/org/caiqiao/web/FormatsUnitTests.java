package org.caiqiao.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Locale;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.ResourceBundleMessageSource;

import static org.assertj.core.api.Assertions.assertThat;

class FormatsUnitTests {

	private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

	private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 23, 10, 0);

	private final Formats formats = new Formats(new Phrases(messages()),
			Clock.fixed(NOW.atZone(BEIJING).toInstant(), BEIJING));

	private static ResourceBundleMessageSource messages() {
		var messages = new ResourceBundleMessageSource();
		messages.setBasename("messages/web");
		messages.setDefaultEncoding("UTF-8");
		messages.setFallbackToSystemLocale(false);
		return messages;
	}

	@AfterEach
	void forgetTheLanguage() {
		LocaleContextHolder.resetLocaleContext();
	}

	private Formats in(String language) {
		LocaleContextHolder.setLocale(Locale.forLanguageTag(language));
		return this.formats;
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			zh-CN | 120     | 120 万元
			zh-CN | 1234.5  | 1,234.5 万元
			zh-CN | 25000   | 2.5 亿元
			zh-TW | 120     | 120 萬元
			en    | 120     | CNY 1.2 million
			en    | 12      | CNY 120,000
			en    | 157.1   | CNY 1.57 million
			""")
	void writesMoneyInTheUnitsOfTheLanguage(String language, Double amount, String expected) {
		assertThat(in(language).money(amount)).isEqualTo(expected);
	}

	@Test
	void writesRangesWithOpenEnds() {
		assertThat(in("zh-CN").money(50, 80)).isEqualTo("50 万元至 80 万元");
		assertThat(this.formats.money(50, 50)).isEqualTo("50 万元");
		assertThat(this.formats.money(50, null)).isEqualTo("50 万元以上");
		assertThat(this.formats.money(null, 80)).isEqualTo("80 万元以内");
		assertThat(this.formats.money(null, null)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			2026-11-23T10:00:30 | 刚刚        | just now
			2026-11-23T09:15    | 45 分钟前   | 45 min ago
			2026-11-23T07:59    | 2 小时前    | 2 h ago
			2026-11-23T13:00    | 3 小时后    | in 3 h
			2026-11-22T23:59    | 1 天前      | yesterday
			2026-11-28T00:00    | 5 天后      | in 5 days
			2026-10-01T00:00    | 2026年10月1日 | 1 Oct 2026
			""")
	void tellsNearTimesByTheirDistance(LocalDateTime time, String chinese, String english) {
		assertThat(in("zh-CN").relative(time)).isEqualTo(chinese);
		assertThat(in("en").relative(time)).isEqualTo(english);
	}

	@Test
	void writesDaysAndTimesWhereTheOfficeIs() {
		Instant lateInLondon = Instant.parse("2026-11-22T17:05:00Z");
		assertThat(in("zh-CN").dateTime(lateInLondon)).isEqualTo("2026年11月23日 01:05");
		assertThat(this.formats.day(LocalDate.of(2026, 11, 23))).isEqualTo("2026年11月23日 星期一");
		assertThat(this.formats.time(LocalTime.of(9, 5))).isEqualTo("09:05");
		assertThat(this.formats.iso(lateInLondon)).isEqualTo("2026-11-23T01:05");
		assertThat(in("en").date(lateInLondon)).isEqualTo("23 Nov 2026");
		assertThat(this.formats.relative(LocalDate.of(2026, 11, 23))).isEqualTo("today");
	}

	@Test
	void writesNothingForNothing() {
		assertThat(this.formats.date(null)).isEmpty();
		assertThat(this.formats.relative(null)).isEmpty();
		assertThat(this.formats.number(null)).isEmpty();
		assertThat(this.formats.percent(null)).isEmpty();
		assertThat(this.formats.money(null)).isEmpty();
		assertThat(this.formats.label(null)).isEmpty();
	}

	@Test
	void writesNumbersAndShares() {
		assertThat(in("zh-CN").number(12252)).isEqualTo("12,252");
		assertThat(this.formats.percent(0.418)).isEqualTo("42%");
	}

}
