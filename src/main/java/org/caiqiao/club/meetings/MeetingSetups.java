package org.caiqiao.club.meetings;

import java.time.Instant;
import java.util.List;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

/** The setups of all events. */
interface MeetingSetups extends JpaRepository<MeetingSetup, Long> {

	/** Begins the setup of an event, unless somebody else just did. */
	@Modifying
	@Query(value = """
			insert into meeting_setup (event_id, version, most_musts) values (:event, 0, 2) on conflict do nothing
			""", nativeQuery = true)
	int begin(long event);

	/** The public events with slots whose members can say their wishes until then. */
	@Query(value = """
			select e.id from club_event e left join meeting_setup m on m.event_id = e.id
			where e.status in ('ANNOUNCED', 'REGISTRATION_OPEN', 'CLOSED')
			  and exists (select 1 from meeting_slot s where s.event_id = e.id)
			  and least(m.wishes_close_at, e.starts_at) > :from and least(m.wishes_close_at, e.starts_at) <= :to
			order by e.id
			""", nativeQuery = true)
	List<Long> closingBetween(Instant from, Instant to);

}
