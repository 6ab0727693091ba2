package org.caiqiao.company;

import java.util.List;

import org.caiqiao.IntegrationTest;
import org.caiqiao.account.AccountId;
import org.caiqiao.shared.CreditCode;
import org.caiqiao.shared.MemberDecision;
import org.caiqiao.shared.MemberStatus;
import org.caiqiao.shared.Rejected;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.entry;
import static org.caiqiao.company.CompanyBuilder.company;

@IntegrationTest
class CompanyManagementIntegrationTests {

	private static final AccountId OFFICER = new AccountId(1);

	private final CompanyManagement companies;

	CompanyManagementIntegrationTests(@Autowired CompanyManagement companies) {
		this.companies = companies;
	}

	@Test
	void keepsWhatACompanySaysAboutItself() {
		var details = company().name("长存试验公司").creditCode("91110108MA0100016G").details();
		CompanyId id = this.companies.register(details, new AccountId(910001));

		assertThat(this.companies.find(id)).hasValueSatisfying(profile -> {
			assertThat(profile.name()).isEqualTo("长存试验公司");
			assertThat(profile.creditCode()).isEqualTo(new CreditCode("91110108MA0100016G"));
			assertThat(profile.status()).isEqualTo(MemberStatus.PENDING);
		});
		assertThat(this.companies.contact(id)).contains(details.contact());
		assertThat(this.companies.representedBy(new AccountId(910001))).contains(id);
		var code = new CreditCode("91110108MA0100016G");
		assertThat(this.companies.withCreditCodes(List.of(code, new CreditCode("91110108MA0100024B"))))
			.containsExactly(entry(code, id));
	}

	@Test
	void showsACompanyOnlyBetweenApprovalAndSuspension() {
		CompanyId id = this.companies.register(company().details(), new AccountId(910002));
		assertThat(this.companies.options()).noneMatch(choice -> choice.value().equals("" + id.value()));

		this.companies.decide(id, MemberDecision.APPROVE, OFFICER, "");
		assertThat(this.companies.options()).anyMatch(choice -> choice.value().equals("" + id.value()));

		this.companies.decide(id, MemberDecision.SUSPEND, OFFICER, "资料过期");
		assertThat(this.companies.options()).noneMatch(choice -> choice.value().equals("" + id.value()));
	}

	@Test
	void keepsTheLastRepresentative() {
		CompanyId id = this.companies.register(company().details(), new AccountId(910003));
		this.companies.addRepresentative(id, new AccountId(910004));

		this.companies.removeRepresentative(id, new AccountId(910003));

		assertThat(this.companies.representatives(id)).containsExactly(new AccountId(910004));
		assertThatExceptionOfType(Rejected.class)
			.isThrownBy(() -> this.companies.removeRepresentative(id, new AccountId(910004)));
	}

	@Test
	void takesAWholeImportBack() {
		var ids = this.companies.importAll(List.of(company().name("甲").draft(), company().name("乙").draft()), 910);
		assertThat(this.companies.names(ids.stream().map(CompanyId::value).toList())).containsValues("甲", "乙");

		assertThat(this.companies.removeImported(910)).isEqualTo(2);

		assertThat(this.companies.find(ids.getFirst())).isEmpty();
	}

}
