package org.caiqiao.investor;

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

/** All investors. */
interface Investors extends JpaRepository<Investor, Long> {

	@Query("select i.id from Investor i join i.representatives r where r = :account")
	Optional<Long> idRepresentedBy(long account);

	@Query("select new org.caiqiao.shared.Named(i.id, i.details.name) from Investor i where i.id in :ids")
	List<Named> named(Collection<Long> ids);

	@Query("""
			select new org.caiqiao.shared.Named(i.id, i.details.name) from Investor i
			where i.membership.status = :status order by i.details.name, i.id""")
	List<Named> named(MemberStatus status);

	@Query("""
			select new org.caiqiao.investor.InvestorRow(i.id, i.details.name, i.details.thesis, i.details.stages,
				i.details.fields, i.details.ticketMin, i.details.ticketMax, i.details.intro, i.membership, i.origin.demo)
			from Investor i where i.id in :ids""")
	List<InvestorRow> rows(Collection<Long> ids);

	@Query("""
			select new org.caiqiao.account.MemberDesk$Applicant(i.id, i.details.name, i.membership.since, i.origin.demo)
			from Investor i where i.membership.status = PENDING order by i.membership.since, i.id""")
	List<Applicant> waiting(Limit most);

	boolean existsByDetailsCreditCode(CreditCode creditCode);

	@Query("select i.origin.sourceRef from Investor i where i.origin.sourceRef in :sourceRefs")
	List<String> knownSourceRefs(Collection<String> sourceRefs);

	long countByMembershipStatus(MemberStatus status);

	List<Investor> findByOriginImportId(long importId, Limit most);

	List<Investor> findByOriginDemoTrue(Limit most);

}
