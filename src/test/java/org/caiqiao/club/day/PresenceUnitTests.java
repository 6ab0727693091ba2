package org.caiqiao.club.day;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Where somebody stands on the day. */
class PresenceUnitTests {

	private static final Instant TEN = Instant.parse("2031-01-01T10:00:00Z");

	/** Minutes after ten; empty for never. */
	@ParameterizedTest
	@CsvSource({ ",,0,EXPECTED", ",0,-1,EXPECTED", ",0,0,MISSING", ",0,30,MISSING", "-5,0,10,ARRIVED", "0,0,10,ARRIVED",
			"5,0,10,LATE", "5,,10,ARRIVED" })
	void followsFromWhenItCameAndWasNeeded(@Nullable Long arrived, @Nullable Long needed, long now, Presence presence) {
		assertThat(Presence.of(at(arrived), at(needed), TEN.plusSeconds(60 * now))).isEqualTo(presence);
	}

	private static @Nullable Instant at(@Nullable Long minutes) {
		return (minutes != null) ? TEN.plusSeconds(60 * minutes) : null;
	}

}
