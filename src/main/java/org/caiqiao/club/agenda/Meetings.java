package org.caiqiao.club.agenda;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.caiqiao.club.MemberKind;
import org.caiqiao.club.SpokenFor;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** All meetings that were told, of all events. */
interface Meetings extends JpaRepository<Meeting, Long> {

	String PLACED = """
			select new org.caiqiao.club.agenda.Placed(m, s.time, t.name, t.room)
			from Meeting m join MeetingSlot s on s.id = m.slotId join MeetingTable t on t.id = m.tableId
			""";

	String OF_THESE = """
			 and (m.companyId in :companies or m.hostKind = EXPERT and m.hostId in :experts
			    or m.hostKind = INVESTOR and m.hostId in :investors)
			""";

	String IN_ORDER = " order by s.time.startsAt, t.id, m.id";

	@Query("select m from Meeting m, MeetingSlot s where s.id = m.slotId and m.eventId = :event order by s.time.startsAt, m.tableId, m.id")
	List<Meeting> of(long event);

	/** All of an event, with their times and tables, in their order. */
	@Query(PLACED + "where m.eventId = :event" + IN_ORDER)
	List<Placed> placed(long event);

	@Query(PLACED + "where m.id = :id")
	List<Placed> placedOne(long id);

	@Query(PLACED + "where m.eventId = :event" + OF_THESE + IN_ORDER)
	List<Placed> placed(long event, Collection<Long> companies, Collection<Long> experts, Collection<Long> investors);

	@Query(PLACED + "where s.time.endsAt > :since" + OF_THESE + IN_ORDER)
	List<Placed> since(Instant since, Collection<Long> companies, Collection<Long> experts, Collection<Long> investors);

	@Query(PLACED + "where m.standing.status = PLANNED and s.time.endsAt > :since" + OF_THESE + IN_ORDER)
	List<Placed> next(Instant since, Collection<Long> companies, Collection<Long> experts, Collection<Long> investors,
			Limit most);

	@Query("select m.eventId from Meeting m where m.id = :id")
	Optional<Long> eventOf(long id);

	boolean existsByEventId(long event);

	/** Those of these members at an event. */
	default List<Placed> of(long event, SpokenFor members) {
		return members.isEmpty() ? List.of()
				: placed(event, members.companies(), members.experts(), members.investors());
	}

	/** Those of these members that end after this moment, at all events. */
	default List<Placed> since(Instant since, SpokenFor members) {
		return members.isEmpty() ? List.of()
				: since(since, members.companies(), members.experts(), members.investors());
	}

	/** The next ones of these members that take place. */
	default List<Placed> next(Instant since, SpokenFor members, int most) {
		return members.isEmpty() ? List.of()
				: next(since, members.companies(), members.experts(), members.investors(), Limit.of(most));
	}

	/** Those that take place at events ahead. */
	@Query("""
			select m from Meeting m, ClubEvent e
			where e.id = m.eventId and m.standing.status = PLANNED and e.status in (ANNOUNCED, REGISTRATION_OPEN, CLOSED)
			order by m.eventId, m.id
			""")
	List<Meeting> ahead();

	/** Events that begin between these times and whose people were not reminded yet. */
	@Query(value = """
			select e.id from club_event e
			where e.status in ('ANNOUNCED', 'REGISTRATION_OPEN', 'CLOSED') and e.starts_at > :now and e.starts_at <= :until
			  and not exists (select 1 from meeting_reminder r where r.event_id = e.id)
			order by e.starts_at
			""",
			nativeQuery = true)
	List<Long> eventsToRemindOf(Instant now, Instant until);

	/**
	 * How many meetings hosts and companies had at events that took place since then.
	 */
	@Query(value = """
			with had as (
			    select m.host_kind, m.host_id, m.company_id from meeting m
			    join meeting_slot s on s.id = m.slot_id join club_event e on e.id = m.event_id
			    where m.status = 'PLANNED' and e.status in ('HELD', 'ARCHIVED') and s.starts_at >= :since)
			select host_kind as kind, host_id as member, count(*) as number from had group by host_kind, host_id
			union all
			select 'COMPANY', company_id, count(*) from had group by company_id
			""", nativeQuery = true)
	List<Had> hadSince(Instant since);

	/** How many meetings a member had. */
	interface Had {

		MemberKind getKind();

		long getMember();

		int getNumber();

	}

}
