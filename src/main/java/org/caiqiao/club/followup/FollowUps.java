package org.caiqiao.club.followup;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.LockModeType;
import org.caiqiao.club.day.Side;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

/**
 * All that the sides of meetings are asked; meetings that were called off are not among
 * them.
 */
interface FollowUps extends JpaRepository<FollowUp, Long> {

	String PLANNED = "select f from FollowUp f, Meeting m where m.id = f.meetingId and m.standing.status = PLANNED";

	@Query(PLANNED + " and f.eventId = :event")
	List<FollowUp> of(long event);

	@Query(PLANNED + " and f.eventId = :event and f.stage = :stage")
	List<FollowUp> of(long event, FollowUpStage stage);

	/** Of all meetings of an expert about a need, at whatever event. */
	@Query("""
			select f from FollowUp f, Meeting m
			where m.id = f.meetingId and m.needId = :need and m.hostKind = EXPERT and m.hostId = :expert
			""")
	List<FollowUp> ofPair(long need, long expert);

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select f from FollowUp f where f.id in :ids order by f.id")
	List<FollowUp> locked(Collection<Long> ids);

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select f from FollowUp f where f.meetingId = :meeting and f.side = :side and f.stage = :stage")
	Optional<FollowUp> locked(long meeting, Side side, FollowUpStage stage);

	@Query("select f from FollowUp f where f.answeredBy = :account and f.byOffice = false order by f.id")
	List<FollowUp> answeredBy(long account);

	/**
	 * Asks a side, unless it was before.
	 * @return its number; empty where it was asked already
	 */
	@Query(value = """
			insert into follow_up (id, event_id, meeting_id, side, stage, status, asked, asked_at, closes_at)
			values (nextval('follow_up_seq'), :event, :meeting, :side, :stage, 'ASKED', :asked, :now, :closes)
			on conflict (meeting_id, side, stage) do update set asked = excluded.asked, asked_at = excluded.asked_at
			  where follow_up.asked_at is null returning id
			""", nativeQuery = true)
	Optional<Long> ask(long event, long meeting, String side, String stage, int asked, Instant now, Instant closes);

	/** Makes room for what the office writes down before anybody is asked. */
	@Modifying
	@Query(value = """
			insert into follow_up (id, event_id, meeting_id, side, stage, status, closes_at)
			values (nextval('follow_up_seq'), :event, :meeting, :side, :stage, 'ASKED', :closes) on conflict do nothing
			""", nativeQuery = true)
	int prepare(long event, long meeting, String side, String stage, Instant closes);

	/**
	 * The events with meetings that ended between these times and whose follow-up is not
	 * done.
	 */
	@Query(value = """
			select e.id as id, e.ends_at as "endsAt" from club_event e
			where e.ends_at > :since and e.ends_at <= :now and e.status not in ('DRAFT', 'CANCELLED', 'ARCHIVED')
			  and exists (select 1 from meeting m where m.event_id = e.id and m.status = 'PLANNED')
			order by e.ends_at
			""", nativeQuery = true)
	List<Ended> ended(Instant since, Instant now);

	/** Those of these events in which a side was not asked at this stage yet. */
	@Query(value = """
			select distinct m.event_id from meeting m
			where m.event_id in (:events) and m.status = 'PLANNED'
			  and (select count(*) from follow_up f
			    where f.meeting_id = m.id and f.stage = :stage and f.asked_at is not null) < 2
			""", nativeQuery = true)
	List<Long> toAsk(Collection<Long> events, String stage);

	/** The events in which somebody did not answer since, and was not reminded. */
	@Query("""
			select distinct f.eventId from FollowUp f where f.status = ASKED and f.remindedAt is null
			and f.askedAt <= :before and f.closesAt > :now
			""")
	List<Long> toRemind(Instant before, Instant now);

	/**
	 * Notes that those who did not answer are reminded; what it gives is to be reminded
	 * of.
	 */
	@Query(value = """
			update follow_up set reminded_at = :now where event_id = :event and status = 'ASKED' and reminded_at is null
			  and asked_at <= :before and closes_at > :now returning id
			""", nativeQuery = true)
	List<Long> remind(long event, Instant before, Instant now);

	/** The events in which something was not answered in time. */
	@Query("select distinct f.eventId from FollowUp f where f.status = ASKED and f.closesAt <= :now")
	List<Long> overdue(Instant now);

	/** Records their silence. */
	@Modifying
	@Query("""
			update FollowUp f set f.status = SILENT, f.silentAt = :now
			where f.eventId = :event and f.status = ASKED and f.closesAt <= :now
			""")
	int fallSilent(long event, Instant now);

	/** An event that ended. */
	interface Ended {

		long getId();

		Instant getEndsAt();

	}

}
