package org.caiqiao.exchange.rows;

import java.time.LocalDate;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class DatesUnitTests {

	@ParameterizedTest
	@CsvSource({ "2027-06-30, 2027-06-30", "2027/6/3, 2027-06-03", "2027.6.3, 2027-06-03", "2027年6月3日, 2027-06-03",
			"2027 年 6 月 3 日, 2027-06-03", "２０２７－０６－０３, 2027-06-03", "20270603, 2027-06-03",
			"2027-06-30 00:00:00, 2027-06-30", "2027-06-30T08:00:00Z, 2027-06-30", "2027年2月, 2027-02-28",
			"2028-02, 2028-02-29", "2027年6月底, 2027-06-30", "2027, 2027-12-31", "2027年底前, 2027-12-31" })
	void readsDaysAsOfficesWriteThemAndTakesTheEndOfAMonthOrYear(String text, LocalDate day) {
		assertThat(Dates.last(text)).isEqualTo(day);
	}

	@ParameterizedTest
	@ValueSource(strings = { "三个月内", "30/06/2027", "6月30日", "长期", "1066-10-14", "20270", "2027-06-30-" })
	void refusesWhatIsNoDay(String text) {
		assertThatExceptionOfType(BadValue.class).isThrownBy(() -> Dates.last(text))
			.satisfies(bad -> assertThat(bad.code()).isEqualTo("import.finding.date"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "2027-02-29", "2027-13-01", "20270631", "2027年13月" })
	void saysWhenThereIsNoSuchDay(String text) {
		assertThatExceptionOfType(BadValue.class).isThrownBy(() -> Dates.last(text))
			.satisfies(bad -> assertThat(bad.code()).isEqualTo("import.finding.noSuchDay"));
	}

}
