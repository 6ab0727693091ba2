package org.caiqiao.company;

import java.util.List;

import org.caiqiao.IntegrationTest;
import org.caiqiao.People;
import org.caiqiao.account.Role;
import org.caiqiao.account.SignedIn;
import org.caiqiao.shared.CreditCodes;
import org.caiqiao.shared.MemberDecision;
import org.caiqiao.shared.MemberStatus;
import org.caiqiao.shared.NotFound;
import org.caiqiao.shared.Rejected;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.entry;
import static org.caiqiao.company.CompanyBuilder.company;

@IntegrationTest
class CompanyManagementIntegrationTests {

	private final CompanyManagement companies;

	private final CompanyDesk desk;

	private final People people;

	private final SignedIn officer;

	CompanyManagementIntegrationTests(@Autowired CompanyManagement companies, @Autowired CompanyDesk desk,
			@Autowired People people) {
		this.companies = companies;
		this.desk = desk;
		this.people = people;
		this.officer = people.with(Role.OFFICER);
	}

	@Test
	void keepsWhatACompanySaysAboutItself() {
		var representative = this.people.with(Role.COMPANY);
		var details = company().name("长存试验公司").details();
		CompanyId id = this.companies.register(details, representative.accountId());

		assertThat(this.companies.find(id)).hasValueSatisfying(profile -> {
			assertThat(profile.name()).isEqualTo("长存试验公司");
			assertThat(profile.creditCode()).isEqualTo(details.creditCode());
			assertThat(profile.status()).isEqualTo(MemberStatus.PENDING);
		});
		assertThat(this.companies.contact(id)).contains(details.contact());
		assertThat(this.companies.representedBy(representative.accountId())).contains(id);
		assertThat(this.companies.withCreditCodes(List.of(details.creditCode(), CreditCodes.next())))
			.containsExactly(entry(details.creditCode(), id));
	}

	@Test
	void showsACompanyOnlyBetweenApprovalAndSuspension() {
		CompanyId id = registered(this.people.with(Role.COMPANY));
		assertThat(this.companies.options()).noneMatch(choice -> choice.value().equals("" + id.value()));

		this.companies.decide(id, MemberDecision.APPROVE, this.officer.accountId(), "");
		assertThat(this.companies.options()).anyMatch(choice -> choice.value().equals("" + id.value()));

		this.companies.decide(id, MemberDecision.SUSPEND, this.officer.accountId(), "资料过期");
		assertThat(this.companies.options()).noneMatch(choice -> choice.value().equals("" + id.value()));
		assertThat(this.companies.membership(id))
			.hasValueSatisfying(membership -> assertThat(membership.reason()).isEqualTo("资料过期"));
	}

	@Test
	void aRepresentativeCannotLetItsOwnCompanyIn() {
		SignedIn representative = this.people.with(Role.COMPANY);
		CompanyId id = registered(representative);

		assertThatExceptionOfType(NotFound.class)
			.isThrownBy(() -> this.desk.decide(representative, id.value(), MemberDecision.APPROVE, ""));

		this.companies.decide(id, MemberDecision.DECLINE, this.officer.accountId(), "请补营业执照");
		this.desk.decide(representative, id.value(), MemberDecision.APPLY_AGAIN, "");
		assertThat(this.companies.membership(id))
			.hasValueSatisfying(membership -> assertThat(membership.status()).isEqualTo(MemberStatus.PENDING));
	}

	@Test
	void keepsTheLastRepresentative() {
		SignedIn first = this.people.with(Role.COMPANY);
		SignedIn second = this.people.with(Role.COMPANY);
		CompanyId id = registered(first);
		this.companies.addRepresentative(id, second.accountId());

		this.companies.removeRepresentative(id, first.accountId());

		assertThat(this.companies.representatives(id)).containsExactly(second.accountId());
		assertThatExceptionOfType(Rejected.class)
			.isThrownBy(() -> this.companies.removeRepresentative(id, second.accountId()));
	}

	@Test
	void anAccountSpeaksForOneCompanyOnly() {
		SignedIn representative = this.people.with(Role.COMPANY);
		registered(representative);
		CompanyId other = registered(this.people.with(Role.COMPANY));

		assertThatExceptionOfType(Rejected.class)
			.isThrownBy(() -> this.companies.addRepresentative(other, representative.accountId()))
			.returns("email", Rejected::field);
	}

	@Test
	void takesAWholeImportBack() {
		var ids = this.companies.importAll(List.of(company().name("甲").draft(), company().name("乙").draft()), 910);
		assertThat(this.companies.names(ids.stream().map(CompanyId::value).toList())).containsValues("甲", "乙");

		assertThat(this.companies.removeImported(910)).isEqualTo(2);

		assertThat(this.companies.find(ids.getFirst())).isEmpty();
	}

	private CompanyId registered(SignedIn representative) {
		return this.companies.register(company().details(), representative.accountId());
	}

}
