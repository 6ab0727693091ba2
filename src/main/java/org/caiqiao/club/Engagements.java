package org.caiqiao.club;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
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

	/** Those of the experts whom another event has in that time, with its number. */
	@Query(value = """
			select x.expert_id as expert, min(e.number) as number
			from expert_engagement x join club_event e on e.id = x.event_id
			where x.expert_id in (:experts) and x.event_id <> :event
			  and x.during && tstzrange(cast(:start as timestamptz), cast(:finish as timestamptz))
			group by x.expert_id
			""", nativeQuery = true)
	List<Busy> busy(long event, Collection<Long> experts, Instant start, Instant finish);

	/** The public events ahead that any of these experts is invited to, soonest first. */
	@Query(value = """
			select e.id from club_event e
			where e.status in ('ANNOUNCED', 'REGISTRATION_OPEN', 'CLOSED') and e.ends_at > :now
			  and exists (select 1 from expert_engagement x where x.event_id = e.id and x.expert_id in (:experts))
			order by e.starts_at, e.id
			""", nativeQuery = true)
	List<Long> ahead(Collection<Long> experts, Instant now);

	/**
	 * The public events that any of these experts is invited to and that end after this
	 * moment, soonest first.
	 */
	@Query(value = """
			select e.id from club_event e
			where e.status not in ('DRAFT', 'CANCELLED') and e.ends_at > :since
			  and exists (select 1 from expert_engagement x where x.event_id = e.id and x.expert_id in (:experts))
			order by e.starts_at, e.id
			""", nativeQuery = true)
	List<Long> since(Collection<Long> experts, Instant since);

	/** The last public events that the expert is or was invited to. */
	@Query(value = """
			select e.id from club_event e join expert_engagement x on x.event_id = e.id
			where x.expert_id = :expert and e.status not in ('DRAFT', 'CANCELLED')
			order by e.starts_at desc limit 5
			""", nativeQuery = true)
	List<Long> ofExpert(long expert);

	/** The last public events that the achievement is or was brought to. */
	@Query(value = """
			select e.id from club_event e
			where e.guests @> jsonb_build_array(jsonb_build_object('achievements',
			    jsonb_build_array(jsonb_build_object('value', cast(:achievement as bigint)))))
			  and e.status not in ('DRAFT', 'CANCELLED')
			order by e.starts_at desc limit 5
			""", nativeQuery = true)
	List<Long> ofAchievement(long achievement);

	/** The last public events that the need is or was to be met at. */
	@Query(value = """
			select e.id from club_event e
			where cast(:need as bigint) = any(e.needs) and e.status not in ('DRAFT', 'CANCELLED')
			order by e.starts_at desc limit 5
			""", nativeQuery = true)
	List<Long> ofNeed(long need);

	/** An expert who is taken up. */
	interface Busy {

		long getExpert();

		int getNumber();

	}

	/** The event that is in the way. */
	interface Clash {

		int getNumber();

		String getTitle();

		Instant getStartsAt();

		Instant getEndsAt();

	}

}
