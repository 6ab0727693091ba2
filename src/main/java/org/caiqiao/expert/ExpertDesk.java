package org.caiqiao.expert;

import java.util.List;
import java.util.Optional;

import org.caiqiao.account.AccountId;
import org.caiqiao.account.MemberDesk;
import org.caiqiao.account.Role;
import org.caiqiao.account.SignedIn;
import org.caiqiao.shared.MemberDecision;
import org.caiqiao.shared.MemberStatus;
import org.caiqiao.shared.NotFound;
import org.caiqiao.shared.Rejected;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Experts on the pages that all kinds of members share. */
@Component
class ExpertDesk implements MemberDesk {

	private final Experts experts;

	private final ExpertManagement management;

	ExpertDesk(Experts experts, ExpertManagement management) {
		this.experts = experts;
		this.management = management;
	}

	@Override
	public String path() {
		return "/experts";
	}

	@Override
	public Role role() {
		return Role.EXPERT;
	}

	@Override
	public long waiting() {
		return this.experts.countByMembershipStatus(MemberStatus.PENDING);
	}

	@Override
	public List<Applicant> longestWaiting(int most) {
		return this.experts.waiting(Limit.of(most));
	}

	@Override
	public Optional<String> nameFor(SignedIn who, long id) {
		var expert = new ExpertId(id);
		return this.management.mayWrite(who, expert) ? this.management.find(expert).map(ExpertProfile::name)
				: Optional.empty();
	}

	@Override
	public void decide(SignedIn who, long id, MemberDecision decision, String reason) {
		if (nameFor(who, id).isEmpty() || (decision.ofOffice() && !who.office())) {
			throw NotFound.of("expert", id);
		}
		this.management.decide(new ExpertId(id), decision, who.accountId(), reason);
	}

	/**
	 * The expert's own account; an institution's office acts without being named here.
	 */
	@Override
	public List<AccountId> representatives(long id) {
		return this.management.account(new ExpertId(id)).stream().toList();
	}

	@Override
	public void addRepresentative(long id, AccountId account) {
		this.management.give(new ExpertId(id), account);
	}

	@Override
	public void removeRepresentative(long id, AccountId account) {
		throw Rejected.because("expert.account.kept");
	}

}
