package org.caiqiao.club;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class TypedTimesUnitTests {

	private static final LocalDate DAY = LocalDate.of(2031, 5, 8);

	@ParameterizedTest
	@ValueSource(strings = { "9:05", "09:05", " 9：05 ", "2031-05-08 09:05", "2031-05-08T09:05", "2031-05-08  09：05" })
	void readsATimeHoweverItIsTyped(String typed) {
		assertThat(TypedTimes.time(typed, DAY)).isEqualTo(LocalDateTime.of(2031, 5, 8, 9, 5));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "x", "25:00", "9", "1999-12-31 09:00", "2101-01-01 09:00", "2031-02-30 09:00" })
	void refusesWhatIsNoTimeOfThisCentury(String typed) {
		assertThatExceptionOfType(DateTimeException.class).isThrownBy(() -> TypedTimes.time(typed, DAY));
	}

	@Test
	void aTimeOfDayIsNoDay() {
		assertThat(TypedTimes.hour("8:30")).isEqualTo(LocalTime.of(8, 30));
		assertThatExceptionOfType(DateTimeException.class).isThrownBy(() -> TypedTimes.dayAndTime("8:30"));
	}

}
