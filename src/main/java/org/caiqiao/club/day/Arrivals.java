package org.caiqiao.club.day;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.caiqiao.club.MemberKind;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** Who came to all events. */
interface Arrivals extends JpaRepository<Arrival, Long> {

	@Query("select a from Arrival a where a.eventId = :event and a.takenBackAt is null")
	List<Arrival> of(long event);

	@Query("""
			select a from Arrival a where a.eventId = :event and a.memberKind = :kind and a.memberId = :member
			and a.takenBackAt is null""")
	Optional<Arrival> of(long event, MemberKind kind, long member);

	boolean existsByScan(UUID scan);

}
