package org.caiqiao.company;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.caiqiao.shared.CreditCode;
import org.caiqiao.shared.MemberStatus;
import org.caiqiao.shared.Named;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

/** All companies. */
interface Companies extends ListCrudRepository<Company, Long> {

	@Query("select c.id from Company c join c.representatives r where r = :account")
	Optional<Long> idRepresentedBy(long account);

	@Query("select new org.caiqiao.shared.Named(c.id, c.details.name) from Company c where c.id in :ids")
	List<Named> named(Collection<Long> ids);

	@Query("""
			select new org.caiqiao.shared.Named(c.id, c.details.name) from Company c
			where c.membership.status = :status order by c.details.name, c.id""")
	List<Named> named(MemberStatus status);

	boolean existsByDetailsCreditCode(CreditCode creditCode);

	List<Company> findByDetailsCreditCodeIn(Collection<CreditCode> codes);

	long countByMembershipStatus(MemberStatus status);

	List<Company> findByOriginImportId(long importId);

	List<Company> findByOriginDemoTrue();

}
