package org.caiqiao.investor;

import org.caiqiao.member.RepresentedDesk;

import org.springframework.stereotype.Component;

/** Investors on the pages that all kinds of members share. */
@Component
class InvestorDesk extends RepresentedDesk<InvestorId, InvestorProfile> {

	InvestorDesk(Investors investors, InvestorManagement management) {
		super(Investor.KIND, investors, management, InvestorProfile::name);
	}

}
