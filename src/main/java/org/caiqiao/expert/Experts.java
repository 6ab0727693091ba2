package org.caiqiao.expert;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.caiqiao.member.Members;
import org.caiqiao.shared.MemberStatus;
import org.caiqiao.shared.OrcidId;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;

/** All experts. */
interface Experts extends Members<Expert> {

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

	@Query("""
			select e.id from Expert e
			where e.id in :ids and e.membership.status = APPROVED and e.membership.since >= :since""")
	List<Long> visibleSince(Instant since, Collection<Long> ids);

	@Query(ROW + "where e.id in :ids")
	List<ExpertRow> rows(Collection<Long> ids);

	@Query(ROW + "where e.details.institution.value = :institution order by e.details.name, e.id")
	List<ExpertRow> rowsOfInstitution(long institution, Limit most);

	@Query(ROW + """
			where e.details.institution.value = :institution and e.membership.status = APPROVED
			order by e.details.name, e.id""")
	List<ExpertRow> visibleOfInstitution(long institution, Limit most);

	boolean existsByDetailsOrcid(OrcidId orcid);

}
