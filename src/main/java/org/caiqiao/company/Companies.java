package org.caiqiao.company;

import java.util.Collection;
import java.util.List;

import org.caiqiao.member.RepresentedMembers;
import org.caiqiao.shared.CreditCode;
import org.caiqiao.shared.MemberPlace;

import org.springframework.data.jpa.repository.Query;

/** All companies. */
interface Companies extends RepresentedMembers<Company> {

	@Query("""
			select new org.caiqiao.company.CompanyRow(c.id, c.details.name, c.details.industry, c.details.scale,
				c.details.division, c.details.intro, c.membership, c.origin.demo)
			from Company c where c.id in :ids""")
	List<CompanyRow> rows(Collection<Long> ids);

	/** Ids and divisions of those of which it is known. */
	@Query("select new org.caiqiao.shared.MemberPlace(c.id, c.details.division) from Company c where c.id in :ids and c.details.division <> ''")
	List<MemberPlace> places(Collection<Long> ids);

	boolean existsByDetailsCreditCode(CreditCode creditCode);

	List<Company> findByDetailsCreditCodeIn(Collection<CreditCode> codes);

}
