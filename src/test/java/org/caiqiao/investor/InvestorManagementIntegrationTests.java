package org.caiqiao.investor;

import org.caiqiao.IntegrationTest;
import org.caiqiao.account.AccountId;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caiqiao.investor.InvestorBuilder.investor;

@IntegrationTest
class InvestorManagementIntegrationTests {

	private final InvestorManagement investors;

	InvestorManagementIntegrationTests(@Autowired InvestorManagement investors) {
		this.investors = investors;
	}

	@Test
	void keepsWhatAnInvestorLooksFor() {
		InvestorId id = this.investors.register(investor().details(), new AccountId(930001));

		assertThat(this.investors.find(id)).hasValueSatisfying(profile -> {
			assertThat(profile.stages()).containsExactly(InvestmentStage.SEED, InvestmentStage.A);
			assertThat(profile.fields()).containsExactly("ai", "ic");
			assertThat(profile.ticketMax()).isEqualTo(2000);
		});
		assertThat(this.investors.representedBy(new AccountId(930001))).contains(id);
	}

}
