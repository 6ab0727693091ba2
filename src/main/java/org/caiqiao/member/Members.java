package org.caiqiao.member;

import java.util.Collection;
import java.util.List;

import org.caiqiao.account.MemberDesk.Applicant;
import org.caiqiao.shared.MemberStatus;
import org.caiqiao.shared.Named;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.NoRepositoryBean;

/** All members of one kind. */
@NoRepositoryBean
public interface Members<T extends Member<T, ?, ?>> extends JpaRepository<T, Long> {

	@Query("select new org.caiqiao.shared.Named(m.id, m.details.name) from #{#entityName} m where m.id in :ids")
	List<Named> named(Collection<Long> ids);

	@Query("""
			select new org.caiqiao.shared.Named(m.id, m.details.name) from #{#entityName} m
			where m.id in :ids and m.membership.status = :status""")
	List<Named> named(Collection<Long> ids, MemberStatus status);

	@Query("""
			select new org.caiqiao.shared.Named(m.id, m.details.name) from #{#entityName} m
			where m.membership.status = :status order by m.details.name, m.id""")
	List<Named> named(MemberStatus status);

	@Query("""
			select new org.caiqiao.account.MemberDesk$Applicant(m.id, m.details.name, m.membership.since, m.origin.demo)
			from #{#entityName} m where m.membership.status = PENDING order by m.membership.since, m.id""")
	List<Applicant> waiting(Limit most);

	List<T> findByMembershipStatus(MemberStatus status);

	long countByMembershipStatus(MemberStatus status);

	List<T> findByOriginImportId(long importId, Limit most);

	List<T> findByOriginDemoTrue(Limit most);

	@Query("select m.details.name from #{#entityName} m where lower(m.details.contact.email) = :email order by m.id")
	List<String> namedByContact(String email);

	@Modifying(flushAutomatically = true)
	@Query("""
			update #{#entityName} m set m.details.contact.name = '', m.details.contact.phone = '',
			    m.details.contact.email = '' where lower(m.details.contact.email) = :email""")
	void forgetContact(String email);

}
