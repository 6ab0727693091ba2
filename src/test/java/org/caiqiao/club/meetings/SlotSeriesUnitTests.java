package org.caiqiao.club.meetings;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.caiqiao.shared.Rejected;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class SlotSeriesUnitTests {

	@Test
	void fillsADayAroundTheLunchBreak() {
		List<SlotTime> times = series("09:00", 15, 5, "17:00", null, slot("12:00", "13:00")).times();
		assertThat(times).hasSize(21);
		assertThat(times.getFirst()).isEqualTo(slot("09:00", "09:15"));
		assertThat(times.getLast()).isEqualTo(slot("16:40", "16:55"));
		assertThat(times).noneMatch(time -> time.overlaps(slot("12:00", "13:00")));
	}

	@Test
	void endsWhereTheNumberIsReached() {
		assertThat(series("09:00", 20, 0, null, 48).times()).hasSize(48);
		assertThat(series("09:00", 20, 0, "10:00", 48).times()).hasSize(3);
		assertThat(series("09:00", 20, 0, "10:00", 2).times()).hasSize(2);
	}

	@Test
	void beginsAfterABreakThatItWouldRunInto() {
		assertThat(series("09:00", 30, 0, null, 3, slot("10:15", "10:30"), slot("09:20", "09:50")).times())
			.containsExactly(slot("09:50", "10:20").endsAt().isAfter(slot("10:15", "10:30").startsAt())
					? slot("10:30", "11:00") : slot("09:50", "10:20"), slot("11:00", "11:30"), slot("11:30", "12:00"));
	}

	@Test
	void refusesWhatHoldsNoSlotOrTooMany() {
		assertThatExceptionOfType(Rejected.class).isThrownBy(() -> series("09:00", 30, 0, "09:20", null).times())
			.matches(refusal -> "until".equals(refusal.field()));
		assertThatExceptionOfType(Rejected.class).isThrownBy(() -> series("00:00", 1, 0, "23:00", null).times())
			.matches(refusal -> refusal.code().equals("club.slots.tooMany"));
	}

	private static SlotSeries series(String from, int length, int pause, @Nullable String until,
			@Nullable Integer count, SlotTime... breaks) {
		return new SlotSeries(at(from), Duration.ofMinutes(length), Duration.ofMinutes(pause), List.of(breaks),
				(until != null) ? at(until) : null, count);
	}

	private static SlotTime slot(String from, String to) {
		return new SlotTime(at(from), at(to));
	}

	private static Instant at(String time) {
		return Instant.parse("2030-05-10T" + time + ":00Z");
	}

}
