package org.caiqiao.investor;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.caiqiao.shared.CreditCode;
import org.caiqiao.shared.MemberStatus;
import org.caiqiao.shared.Named;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

/** All investors. */
interface Investors extends ListCrudRepository<Investor, Long> {

	@Query("select c.id from Investor c join c.representatives r where r = :account")
	Optional<Long> idRepresentedBy(long account);

	@Query("select new org.caiqiao.shared.Named(c.id, c.details.name) from Investor c where c.id in :ids")
	List<Named> named(Collection<Long> ids);

	@Query("""
			select new org.caiqiao.shared.Named(c.id, c.details.name) from Investor c
			where c.membership.status = :status order by c.details.name, c.id""")
	List<Named> named(MemberStatus status);

	boolean existsByDetailsCreditCode(CreditCode creditCode);

	long countByMembershipStatus(MemberStatus status);

	List<Investor> findByOriginImportId(long importId);

	List<Investor> findByOriginDemoTrue();

}
