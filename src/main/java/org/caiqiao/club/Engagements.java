package org.caiqiao.club;

import java.time.Instant;
import java.util.Optional;

import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * Which event takes up which expert, and when. A constraint of the database sees to it
 * that no expert is at two events at once, whoever writes at the same moment. Times are
 * half-open: back to back is fine.
 */
interface Engagements extends Repository<ClubEvent, Long> {

	/** Lets all experts of an event go. */
	@Modifying(flushAutomatically = true)
	@Query(value = "delete from expert_engagement where event_id = :event", nativeQuery = true)
	void release(long event);

	/**
	 * Takes an expert up, waiting for whoever writes the same at this moment.
	 * @return 1, or 0 where the expert is at another event
	 */
	@Modifying(flushAutomatically = true)
	@Query(value = """
			insert into expert_engagement (event_id, expert_id, during)
			values (:event, :expert, tstzrange(cast(:start as timestamptz), cast(:finish as timestamptz)))
			on conflict do nothing
			""", nativeQuery = true)
	int engage(long event, long expert, Instant start, Instant finish);

	/** The first event other than this one that has the expert in that time. */
	@Query(value = """
			select e.number as number, e.title as title, e.starts_at as startsAt, e.ends_at as endsAt
			from expert_engagement x join club_event e on e.id = x.event_id
			where x.expert_id = :expert and x.event_id <> :event
			  and x.during && tstzrange(cast(:start as timestamptz), cast(:finish as timestamptz))
			order by e.starts_at limit 1
			""", nativeQuery = true)
	Optional<Clash> clash(long event, long expert, Instant start, Instant finish);

	/** The event that is in the way. */
	interface Clash {

		int getNumber();

		String getTitle();

		Instant getStartsAt();

		Instant getEndsAt();

	}

}
