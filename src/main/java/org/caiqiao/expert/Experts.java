package org.caiqiao.expert;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.caiqiao.shared.MemberStatus;
import org.caiqiao.shared.Named;
import org.caiqiao.shared.OrcidId;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

/** All experts. */
interface Experts extends ListCrudRepository<Expert, Long> {

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

	boolean existsByDetailsOrcid(OrcidId orcid);

	long countByMembershipStatus(MemberStatus status);

	List<Expert> findByOriginImportId(long importId);

	List<Expert> findByOriginDemoTrue();

}
