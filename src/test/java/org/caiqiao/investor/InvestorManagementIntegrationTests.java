package org.caiqiao.investor;

import org.caiqiao.IntegrationTest;
import org.caiqiao.People;
import org.caiqiao.account.Role;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caiqiao.investor.InvestorBuilder.investor;

@IntegrationTest
class InvestorManagementIntegrationTests {

	private final InvestorManagement investors;

	private final People people;

	InvestorManagementIntegrationTests(@Autowired InvestorManagement investors, @Autowired People people) {
		this.investors = investors;
		this.people = people;
	}

	@Test
	void keepsWhatAnInvestorLooksFor() {
		var representative = this.people.with(Role.INVESTOR).accountId();
		InvestorId id = this.investors.register(investor().details(), representative);

		assertThat(this.investors.find(id)).hasValueSatisfying(profile -> {
			assertThat(profile.stages()).containsExactly(InvestmentStage.SEED, InvestmentStage.A);
			assertThat(profile.fields()).containsExactly("ai", "ic");
			assertThat(profile.ticketMax()).isEqualTo(2000);
		});
		assertThat(this.investors.representedBy(representative)).contains(id);
	}

}
