package org.caiqiao.club;

import java.util.Map;
import java.util.Set;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caiqiao.club.RegistrationStatus.CANCELLED;
import static org.caiqiao.club.RegistrationStatus.REGISTERED;
import static org.caiqiao.club.RegistrationStatus.WAITING;

class RegistrationStatusUnitTests {

	private static final Map<RegistrationStatus, Set<RegistrationStatus>> ALLOWED = Map.of(REGISTERED,
			Set.of(CANCELLED), WAITING, Set.of(REGISTERED, CANCELLED), CANCELLED, Set.of(WAITING));

	@ParameterizedTest
	@EnumSource
	void goesOnlyWhereTheTableSays(RegistrationStatus from) {
		for (RegistrationStatus to : RegistrationStatus.values()) {
			assertThat(from.canTransitionTo(to)).as(from + " to " + to).isEqualTo(ALLOWED.get(from).contains(to));
		}
	}

}
