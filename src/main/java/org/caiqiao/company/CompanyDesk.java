package org.caiqiao.company;

import java.util.List;
import java.util.Optional;

import org.caiqiao.account.AccountId;
import org.caiqiao.account.MemberDesk;
import org.caiqiao.account.Role;
import org.caiqiao.account.SignedIn;
import org.caiqiao.shared.MemberDecision;
import org.caiqiao.shared.MemberStatus;
import org.caiqiao.shared.NotFound;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Companies on the pages that all kinds of members share. */
@Component
class CompanyDesk implements MemberDesk {

	private final Companies companies;

	private final CompanyManagement management;

	CompanyDesk(Companies companies, CompanyManagement management) {
		this.companies = companies;
		this.management = management;
	}

	@Override
	public String path() {
		return "/companies";
	}

	@Override
	public Role role() {
		return Role.COMPANY;
	}

	@Override
	public long waiting() {
		return this.companies.countByMembershipStatus(MemberStatus.PENDING);
	}

	@Override
	public List<Applicant> longestWaiting(int most) {
		return this.companies.waiting(Limit.of(most));
	}

	@Override
	public Optional<String> nameFor(SignedIn who, long id) {
		var company = new CompanyId(id);
		return this.management.mayWrite(who, company) ? this.management.find(company).map(CompanyProfile::name)
				: Optional.empty();
	}

	@Override
	public void decide(SignedIn who, long id, MemberDecision decision, String reason) {
		if (nameFor(who, id).isEmpty() || (decision.ofOffice() && !who.office())) {
			throw NotFound.of("company", id);
		}
		this.management.decide(new CompanyId(id), decision, who.accountId(), reason);
	}

	@Override
	public List<AccountId> representatives(long id) {
		return this.management.representatives(new CompanyId(id));
	}

	@Override
	public void addRepresentative(long id, AccountId account) {
		this.management.addRepresentative(new CompanyId(id), account);
	}

	@Override
	public void removeRepresentative(long id, AccountId account) {
		this.management.removeRepresentative(new CompanyId(id), account);
	}

}
