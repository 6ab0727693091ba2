package org.caiqiao.investor;

import org.caiqiao.member.MemberChronicle;
import org.caiqiao.member.RepresentedManagement;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells about investors, and who speaks for them. */
@Service
@Transactional(readOnly = true)
public class InvestorManagement extends RepresentedManagement<Investor, InvestorId, InvestorDetails, InvestorProfile> {

	InvestorManagement(Investors investors, InvestorWriting writing, MemberChronicle chronicle) {
		super(Investor.KIND, investors, writing, chronicle);
	}

	@Override
	protected InvestorProfile profile(Investor investor) {
		return investor.profile();
	}

}
