package org.caiqiao.expert;

import java.util.List;

import org.caiqiao.account.AccountId;
import org.caiqiao.member.ManagedDesk;
import org.caiqiao.shared.Rejected;

import org.springframework.stereotype.Component;

/** Experts on the pages that all kinds of members share. */
@Component
class ExpertDesk extends ManagedDesk<ExpertId, ExpertProfile> {

	private final ExpertManagement management;

	ExpertDesk(Experts experts, ExpertManagement management) {
		super(Expert.KIND, experts, management, ExpertProfile::name);
		this.management = management;
	}

	/**
	 * The expert's own account; an institution's office acts without being named here.
	 */
	@Override
	public List<AccountId> representatives(long id) {
		return this.management.account(id(id)).stream().toList();
	}

	@Override
	public void addRepresentative(long id, AccountId account) {
		this.management.give(id(id), account);
	}

	@Override
	public void removeRepresentative(long id, AccountId account) {
		throw Rejected.because("expert.account.kept");
	}

}
