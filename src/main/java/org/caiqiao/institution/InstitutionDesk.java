package org.caiqiao.institution;

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

/** Institutions on the pages that all kinds of members share. */
@Component
class InstitutionDesk implements MemberDesk {

	private final Institutions institutions;

	private final InstitutionManagement management;

	InstitutionDesk(Institutions institutions, InstitutionManagement management) {
		this.institutions = institutions;
		this.management = management;
	}

	@Override
	public String path() {
		return "/institutions";
	}

	@Override
	public Role role() {
		return Role.INSTITUTION;
	}

	@Override
	public long waiting() {
		return this.institutions.countByMembershipStatus(MemberStatus.PENDING);
	}

	@Override
	public List<Applicant> longestWaiting(int most) {
		return this.institutions.waiting(Limit.of(most));
	}

	@Override
	public Optional<String> nameFor(SignedIn who, long id) {
		var institution = new InstitutionId(id);
		return this.management.mayWrite(who, institution)
				? this.management.find(institution).map(InstitutionProfile::name) : Optional.empty();
	}

	@Override
	public void decide(SignedIn who, long id, MemberDecision decision, String reason) {
		if (nameFor(who, id).isEmpty() || (decision.ofOffice() && !who.office())) {
			throw NotFound.of("institution", id);
		}
		this.management.decide(new InstitutionId(id), decision, who.accountId(), reason);
	}

	@Override
	public List<AccountId> representatives(long id) {
		return this.management.representatives(new InstitutionId(id));
	}

	@Override
	public void addRepresentative(long id, AccountId account) {
		this.management.addRepresentative(new InstitutionId(id), account);
	}

	@Override
	public void removeRepresentative(long id, AccountId account) {
		this.management.removeRepresentative(new InstitutionId(id), account);
	}

}
