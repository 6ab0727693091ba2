package org.caiqiao.member;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.NoRepositoryBean;

/** All members of one kind that others speak for. */
@NoRepositoryBean
public interface RepresentedMembers<T extends RepresentedMember<T, ?, ?>> extends Members<T> {

	@Query("select m.id from #{#entityName} m join m.representatives r where r = :account")
	Optional<Long> idRepresentedBy(long account);

	/** Who speaks for these members. */
	@Query("select m.id as member, r as account from #{#entityName} m join m.representatives r where m.id in :ids order by r")
	List<Speaker> speakers(Collection<Long> ids);

	/** An account that speaks for a member. */
	interface Speaker {

		long getMember();

		long getAccount();

	}

}
