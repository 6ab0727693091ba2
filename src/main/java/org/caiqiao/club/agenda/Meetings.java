package org.caiqiao.club.agenda;

import java.time.Instant;
import java.util.List;

import org.caiqiao.club.MemberKind;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** All meetings that were told, of all events. */
interface Meetings extends JpaRepository<Meeting, Long> {

	@Query("select m from Meeting m, MeetingSlot s where s.id = m.slotId and m.eventId = :event order by s.time.startsAt, m.tableId, m.id")
	List<Meeting> of(long event);

	boolean existsByEventId(long event);

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
