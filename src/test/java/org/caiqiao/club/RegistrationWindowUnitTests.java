package org.caiqiao.club;

import java.time.Instant;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class RegistrationWindowUnitTests {

	private static final Instant CLOSES = Instant.parse("2030-05-09T04:00:00Z");

	private static final Instant STARTS = Instant.parse("2030-05-10T05:30:00Z");

	private static final Instant ENDS = Instant.parse("2030-05-10T08:30:00Z");

	@ParameterizedTest
	@CsvSource(textBlock = """
			DRAFT,             2030-05-01T00:00:00Z, false, false, false
			ANNOUNCED,         2030-05-01T00:00:00Z, false, false, false
			REGISTRATION_OPEN, 2030-05-01T00:00:00Z, true,  true,  true
			REGISTRATION_OPEN, 2030-05-09T03:59:59Z, true,  true,  true
			REGISTRATION_OPEN, 2030-05-09T04:00:00Z, false, true,  true
			CLOSED,            2030-05-01T00:00:00Z, false, true,  true
			CLOSED,            2030-05-10T05:29:59Z, false, true,  true
			CLOSED,            2030-05-10T05:30:00Z, false, true,  false
			CLOSED,            2030-05-10T08:30:00Z, false, false, false
			HELD,              2030-05-10T06:00:00Z, false, false, false
			ARCHIVED,          2030-05-01T00:00:00Z, false, false, false
			CANCELLED,         2030-05-01T00:00:00Z, false, false, false
			""")
	void saysWhoMayRegisterAndCancelWhen(EventStatus status, Instant now, boolean members, boolean office,
			boolean cancel) {
		var window = new RegistrationWindow(status, CLOSES, STARTS, ENDS);
		assertThat(window.open(now)).isEqualTo(members);
		assertThat(window.openToOffice(now)).isEqualTo(office);
		assertThat(window.cancellable(now)).isEqualTo(cancel);
	}

}
