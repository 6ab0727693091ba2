package org.caiqiao.account;

import java.util.Set;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class AccountStatusUnitTests {

	@ParameterizedTest
	@CsvSource({ "UNCONFIRMED, ACTIVE", "UNCONFIRMED, ERASED", "ACTIVE, SUSPENDED", "ACTIVE, ERASED",
			"SUSPENDED, ACTIVE", "SUSPENDED, ERASED" })
	void allowsTheseSteps(AccountStatus from, AccountStatus to) {
		assertThat(from.canTransitionTo(to)).isTrue();
	}

	@ParameterizedTest
	@EnumSource
	void allowsNoOtherStep(AccountStatus from) {
		Set<AccountStatus> allowed = switch (from) {
			case UNCONFIRMED, SUSPENDED -> Set.of(AccountStatus.ACTIVE, AccountStatus.ERASED);
			case ACTIVE -> Set.of(AccountStatus.SUSPENDED, AccountStatus.ERASED);
			case ERASED -> Set.of();
		};
		for (AccountStatus to : AccountStatus.values()) {
			assertThat(from.canTransitionTo(to)).as(from + " to " + to).isEqualTo(allowed.contains(to));
		}
	}

}
