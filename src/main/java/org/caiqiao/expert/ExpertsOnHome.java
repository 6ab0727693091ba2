package org.caiqiao.expert;

import org.caiqiao.account.LivingCounter;
import org.caiqiao.shared.MemberStatus;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What experts add to the home page. */
@Configuration
class ExpertsOnHome {

	@Bean
	LivingCounter visibleExperts(Experts experts) {
		return new LivingCounter() {
			@Override
			public int order() {
				return 10;
			}

			@Override
			public String label() {
				return "expert.counter";
			}

			@Override
			public long value() {
				return experts.countByMembershipStatus(MemberStatus.APPROVED);
			}

			@Override
			public String url() {
				return "/experts";
			}
		};
	}

}
