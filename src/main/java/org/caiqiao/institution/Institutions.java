package org.caiqiao.institution;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.caiqiao.account.MemberDesk.Applicant;
import org.caiqiao.shared.MemberStatus;
import org.caiqiao.shared.Named;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.jpa.repository.JpaRepository;

/** All institutions. */
interface Institutions extends JpaRepository<Institution, Long> {

	@Query("select c.id from Institution c join c.representatives r where r = :account")
	Optional<Long> idRepresentedBy(long account);

	@Query("select new org.caiqiao.shared.Named(c.id, c.details.name) from Institution c where c.id in :ids")
	List<Named> named(Collection<Long> ids);

	@Query("""
			select new org.caiqiao.shared.Named(c.id, c.details.name) from Institution c
			where c.membership.status = :status order by c.details.name, c.id""")
	List<Named> named(MemberStatus status);

	@Query("""
			select new org.caiqiao.institution.InstitutionRow(c.id, c.details.name, c.details.kind, c.details.affiliation,
				c.details.intro, c.membership, c.origin.demo)
			from Institution c where c.id in :ids""")
	List<InstitutionRow> rows(Collection<Long> ids);

	@Query("""
			select new org.caiqiao.account.MemberDesk$Applicant(c.id, c.details.name, c.membership.since, c.origin.demo)
			from Institution c where c.membership.status = PENDING order by c.membership.since, c.id""")
	List<Applicant> waiting(Limit most);

	boolean existsByDetailsNameIgnoreCase(String name);

	List<Institution> findByDetailsNameIn(Collection<String> names);

	@Query("select c.origin.sourceRef from Institution c where c.origin.sourceRef in :sourceRefs")
	List<String> knownSourceRefs(Collection<String> sourceRefs);

	long countByMembershipStatus(MemberStatus status);

	List<Institution> findByOriginImportId(long importId, Limit most);

	List<Institution> findByOriginDemoTrue(Limit most);

}
