package org.caiqiao.institution;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.caiqiao.shared.MemberStatus;
import org.caiqiao.shared.Named;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

/** All institutions. */
interface Institutions extends ListCrudRepository<Institution, Long> {

	@Query("select c.id from Institution c join c.representatives r where r = :account")
	Optional<Long> idRepresentedBy(long account);

	@Query("select new org.caiqiao.shared.Named(c.id, c.details.name) from Institution c where c.id in :ids")
	List<Named> named(Collection<Long> ids);

	@Query("""
			select new org.caiqiao.shared.Named(c.id, c.details.name) from Institution c
			where c.membership.status = :status order by c.details.name, c.id""")
	List<Named> named(MemberStatus status);

	boolean existsByDetailsName(String name);

	long countByMembershipStatus(MemberStatus status);

	List<Institution> findByOriginImportId(long importId);

	List<Institution> findByOriginDemoTrue();

}
