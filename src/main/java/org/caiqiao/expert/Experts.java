package org.caiqiao.expert;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.caiqiao.account.MemberDesk.Applicant;
import org.caiqiao.shared.MemberStatus;
import org.caiqiao.shared.Named;
import org.caiqiao.shared.OrcidId;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** All experts. */
interface Experts extends JpaRepository<Expert, Long> {

	String ROW = """
			select new org.caiqiao.expert.ExpertRow(e.id, e.details.name, e.details.title, e.details.academician,
				e.details.institution.value, e.details.unit, e.details.fields, e.details.abilities, e.details.intro,
				e.membership, e.origin.demo)
			from Expert e
			""";

	@Query("select e.id from Expert e where e.accountId = :account")
	Optional<Long> idOfAccount(long account);

	@Query("select e.id from Expert e where e.details.institution.value = :institution order by e.details.name, e.id")
	List<Long> idsOfInstitution(long institution);

	@Query("select e.id from Expert e where e.membership.status = :status order by e.id")
	List<Long> ids(MemberStatus status);

	@Query("select new org.caiqiao.shared.Named(e.id, e.details.name) from Expert e where e.id in :ids")
	List<Named> named(Collection<Long> ids);

	@Query("""
			select new org.caiqiao.shared.Named(e.id, e.details.name) from Expert e
			where e.membership.status = :status order by e.details.name, e.id""")
	List<Named> named(MemberStatus status);

	@Query(ROW + "where e.id in :ids")
	List<ExpertRow> rows(Collection<Long> ids);

	@Query(ROW + "where e.details.institution.value = :institution order by e.details.name, e.id")
	List<ExpertRow> rowsOfInstitution(long institution, Limit most);

	@Query(ROW + """
			where e.details.institution.value = :institution and e.membership.status = APPROVED
			order by e.details.name, e.id""")
	List<ExpertRow> visibleOfInstitution(long institution, Limit most);

	@Query("""
			select new org.caiqiao.account.MemberDesk$Applicant(e.id, e.details.name, e.membership.since, e.origin.demo)
			from Expert e where e.membership.status = PENDING order by e.membership.since, e.id""")
	List<Applicant> waiting(Limit most);

	boolean existsByDetailsOrcid(OrcidId orcid);

	@Query("select e.origin.sourceRef from Expert e where e.origin.sourceRef in :sourceRefs")
	List<String> knownSourceRefs(Collection<String> sourceRefs);

	long countByMembershipStatus(MemberStatus status);

	List<Expert> findByOriginImportId(long importId, Limit most);

	List<Expert> findByOriginDemoTrue(Limit most);

}
