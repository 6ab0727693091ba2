package org.caiqiao.investor;

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

/** Investors on the pages that all kinds of members share. */
@Component
class InvestorDesk implements MemberDesk {

	private final Investors investors;

	private final InvestorManagement management;

	InvestorDesk(Investors investors, InvestorManagement management) {
		this.investors = investors;
		this.management = management;
	}

	@Override
	public String path() {
		return "/investors";
	}

	@Override
	public Role role() {
		return Role.INVESTOR;
	}

	@Override
	public long waiting() {
		return this.investors.countByMembershipStatus(MemberStatus.PENDING);
	}

	@Override
	public List<Applicant> longestWaiting(int most) {
		return this.investors.waiting(Limit.of(most));
	}

	@Override
	public Optional<String> nameFor(SignedIn who, long id) {
		var investor = new InvestorId(id);
		return this.management.mayWrite(who, investor) ? this.management.find(investor).map(InvestorProfile::name)
				: Optional.empty();
	}

	@Override
	public void decide(SignedIn who, long id, MemberDecision decision, String reason) {
		if (nameFor(who, id).isEmpty() || (decision.ofOffice() && !who.office())) {
			throw NotFound.of("investor", id);
		}
		this.management.decide(new InvestorId(id), decision, who.accountId(), reason);
	}

	@Override
	public List<AccountId> representatives(long id) {
		return this.management.representatives(new InvestorId(id));
	}

	@Override
	public void addRepresentative(long id, AccountId account) {
		this.management.addRepresentative(new InvestorId(id), account);
	}

	@Override
	public void removeRepresentative(long id, AccountId account) {
		this.management.removeRepresentative(new InvestorId(id), account);
	}

}
