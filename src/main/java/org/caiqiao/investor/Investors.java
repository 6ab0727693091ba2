package org.caiqiao.investor;

import java.util.Collection;
import java.util.List;

import org.caiqiao.member.RepresentedMembers;
import org.caiqiao.shared.CreditCode;

import org.springframework.data.jpa.repository.Query;

/** All investors. */
interface Investors extends RepresentedMembers<Investor> {

	@Query("""
			select new org.caiqiao.investor.InvestorRow(i.id, i.details.name, i.details.thesis, i.details.stages,
				i.details.fields, i.details.ticketMin, i.details.ticketMax, i.details.intro, i.membership, i.origin.demo)
			from Investor i where i.id in :ids""")
	List<InvestorRow> rows(Collection<Long> ids);

	boolean existsByDetailsCreditCode(CreditCode creditCode);

}
