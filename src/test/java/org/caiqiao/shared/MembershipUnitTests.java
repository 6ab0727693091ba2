package org.caiqiao.shared;

import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class MembershipUnitTests {

	private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");

	@ParameterizedTest
	@CsvSource(textBlock = """
			# from,     PENDING, APPROVED, DECLINED, SUSPENDED
			PENDING,    false,   true,     true,     false
			APPROVED,   false,   false,    false,    true
			DECLINED,   true,    false,    false,    false
			SUSPENDED,  false,   true,     false,    false
			""")
	void statesFollowTheTable(MemberStatus from, boolean pending, boolean approved, boolean declined,
			boolean suspended) {
		assertThat(from.canTransitionTo(MemberStatus.PENDING)).isEqualTo(pending);
		assertThat(from.canTransitionTo(MemberStatus.APPROVED)).isEqualTo(approved);
		assertThat(from.canTransitionTo(MemberStatus.DECLINED)).isEqualTo(declined);
		assertThat(from.canTransitionTo(MemberStatus.SUSPENDED)).isEqualTo(suspended);
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			# decision,   fits in,   leads to
			APPROVE,      PENDING,   APPROVED
			DECLINE,      PENDING,   DECLINED
			SUSPEND,      APPROVED,  SUSPENDED
			RESUME,       SUSPENDED, APPROVED
			APPLY_AGAIN,  DECLINED,  PENDING
			""")
	void eachDecisionFitsOneStateAndIsRefusedInTheOthers(MemberDecision decision, MemberStatus from, MemberStatus to) {
		for (MemberStatus status : MemberStatus.values()) {
			var membership = new Membership(status, NOW.minusSeconds(60), null, null);
			if (status == from) {
				assertThat(membership.after(decision, 7, NOW, "因为"))
					.isEqualTo(new Membership(to, NOW, 7L, decision.reasoned() ? "因为" : null));
			}
			else {
				assertThatExceptionOfType(Rejected.class).isThrownBy(() -> membership.after(decision, 7, NOW, "因为"))
					.returns("member.decision.tooLate", Rejected::code);
			}
		}
	}

	@ParameterizedTest
	@EnumSource(value = MemberDecision.class, names = { "DECLINE", "SUSPEND" })
	void whatIsHeldAgainstAMemberNeedsAReason(MemberDecision decision) {
		var from = (decision == MemberDecision.DECLINE) ? Membership.applied(NOW) : Membership.entered(null, NOW);

		assertThatExceptionOfType(Rejected.class).isThrownBy(() -> from.after(decision, 7, NOW, " "))
			.returns("reason", Rejected::field);
	}

	@Test
	void whatTheOfficeEntersIsVisibleAtOnce() {
		assertThat(Membership.entered(null, NOW).status().visible()).isTrue();
		assertThat(Membership.applied(NOW).status().visible()).isFalse();
	}

}
