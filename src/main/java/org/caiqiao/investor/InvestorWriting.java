package org.caiqiao.investor;

import org.caiqiao.member.CodedWriting;
import org.caiqiao.member.MemberChronicle;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the portal's pages do to investors. */
@Service
@Transactional
class InvestorWriting extends CodedWriting<Investor, InvestorId, InvestorDetails> {

	InvestorWriting(Investors investors, MemberChronicle chronicle) {
		super(Investor.KIND, investors::existsByDetailsCreditCode, investors, chronicle);
	}

}
