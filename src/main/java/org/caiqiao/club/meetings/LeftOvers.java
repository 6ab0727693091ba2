package org.caiqiao.club.meetings;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

/** All wishes that were offered for another event. */
interface LeftOvers extends JpaRepository<LeftOver, Long> {

	@Query("select o from LeftOver o where o.eventId = :event")
	List<LeftOver> of(long event);

	/** Who is to find a place at this event at last. */
	default Set<LeftOverManagement.Pair> pairs(long event) {
		return of(event).stream().map(LeftOver::pair).collect(Collectors.toSet());
	}

	@Query("select o from LeftOver o where o.fromEventId = :event")
	List<LeftOver> from(long event);

	/**
	 * Writes one down, unless it was before.
	 * @return how many rows were written, 0 or 1
	 */
	@Modifying
	@Query(value = """
			insert into left_over (id, event_id, from_event_id, expert_id, company_id, offered_by, offered_at)
			values (nextval('left_over_seq'), :event, :origin, :expert, :company, :by, :now)
			on conflict do nothing
			""", nativeQuery = true)
	int write(long event, long origin, long expert, long company, long by, Instant now);

}
