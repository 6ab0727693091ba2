package org.caiqiao.company;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.caiqiao.account.MemberDesk.Applicant;
import org.caiqiao.shared.CreditCode;
import org.caiqiao.shared.MemberStatus;
import org.caiqiao.shared.Named;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.jpa.repository.JpaRepository;

/** All companies. */
interface Companies extends JpaRepository<Company, Long> {

	@Query("select c.id from Company c join c.representatives r where r = :account")
	Optional<Long> idRepresentedBy(long account);

	@Query("select new org.caiqiao.shared.Named(c.id, c.details.name) from Company c where c.id in :ids")
	List<Named> named(Collection<Long> ids);

	@Query("""
			select new org.caiqiao.shared.Named(c.id, c.details.name) from Company c
			where c.membership.status = :status order by c.details.name, c.id""")
	List<Named> named(MemberStatus status);

	@Query("""
			select new org.caiqiao.company.CompanyRow(c.id, c.details.name, c.details.industry, c.details.scale,
				c.details.division, c.details.intro, c.membership, c.origin.demo)
			from Company c where c.id in :ids""")
	List<CompanyRow> rows(Collection<Long> ids);

	@Query("""
			select new org.caiqiao.account.MemberDesk$Applicant(c.id, c.details.name, c.membership.since, c.origin.demo)
			from Company c where c.membership.status = PENDING order by c.membership.since, c.id""")
	List<Applicant> waiting(Limit most);

	boolean existsByDetailsCreditCode(CreditCode creditCode);

	List<Company> findByDetailsCreditCodeIn(Collection<CreditCode> codes);

	@Query("select c.origin.sourceRef from Company c where c.origin.sourceRef in :sourceRefs")
	List<String> knownSourceRefs(Collection<String> sourceRefs);

	long countByMembershipStatus(MemberStatus status);

	List<Company> findByOriginImportId(long importId, Limit most);

	List<Company> findByOriginDemoTrue(Limit most);

}
