package org.caiqiao.introduction;

import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

import org.caiqiao.account.AccountId;
import org.caiqiao.shared.Rejected;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.caiqiao.introduction.IntroductionState.ACCEPTED;
import static org.caiqiao.introduction.IntroductionState.ASKED;
import static org.caiqiao.introduction.IntroductionState.DECLINED;
import static org.caiqiao.introduction.IntroductionState.WITHDRAWN;

class IntroductionStateUnitTests {

	private static final Map<IntroductionState, Set<IntroductionState>> TABLE = new EnumMap<>(
			Map.of(ASKED, EnumSet.of(ACCEPTED, DECLINED, WITHDRAWN), DECLINED, EnumSet.of(ACCEPTED), ACCEPTED,
					EnumSet.noneOf(IntroductionState.class), WITHDRAWN, EnumSet.noneOf(IntroductionState.class)));

	@ParameterizedTest
	@EnumSource
	void onlyTheStepsOfTheTableAreOpen(IntroductionState from) {
		for (IntroductionState to : IntroductionState.values()) {
			assertThat(from.canTransitionTo(to)).as(from + " to " + to)
				.isEqualTo(TABLE.getOrDefault(from, Set.of()).contains(to));
		}
	}

	@Test
	void nobodyIsIntroducedToItself() {
		var company = new Party(Party.Kind.COMPANY, 7);
		assertThatExceptionOfType(Rejected.class)
			.isThrownBy(() -> new Introduction(company, company, new Subject(Subject.Kind.NEED, 1), "你好",
					new AccountId(1), Instant.EPOCH))
			.satisfies(refusal -> assertThat(refusal.code()).isEqualTo("introduction.self"));
	}

}
