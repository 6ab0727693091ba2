package org.caiqiao.introduction;

import java.util.Collection;
import java.util.List;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** All introductions. */
interface Introductions extends JpaRepository<Introduction, Long> {

	@Query("""
			select i from Introduction i
			where (i.asker in :parties or i.other in :parties)
			order by case when i.state = ASKED then 0 else 1 end, i.askedAt desc
			""")
	Page<Introduction> of(Collection<Party> parties, Pageable page);

	/** Those that wait for one of these members to answer, the oldest first. */
	@Query("select i from Introduction i where i.other in :parties and i.state = ASKED order by i.askedAt")
	Page<Introduction> waitingFor(Collection<Party> parties, Pageable page);

	@Query("select i from Introduction i where i.state = :state order by i.askedAt")
	Page<Introduction> in(IntroductionState state, Pageable page);

	@Query("""
			select i from Introduction i
			where i.asker in :askers and i.subject = :subject and i.state in (ASKED, ACCEPTED)
			""")
	List<Introduction> open(Collection<Party> askers, Subject subject);

	long countByState(IntroductionState state);

	@Query("select i from Introduction i where i.askedBy = :account or i.answeredBy = :account order by i.id")
	List<Introduction> byAccount(long account);

}
