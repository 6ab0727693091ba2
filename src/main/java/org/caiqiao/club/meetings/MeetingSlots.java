package org.caiqiao.club.meetings;

import java.util.List;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

/** The slots of all events. */
interface MeetingSlots extends JpaRepository<MeetingSlot, Long> {

	@Query("select s from MeetingSlot s where s.eventId = :event order by s.time.startsAt")
	List<MeetingSlot> of(long event);

	/**
	 * When they are, without holding on to them: whoever moves them reads what holds
	 * then.
	 */
	@Query("select s.time from MeetingSlot s where s.eventId = :event")
	List<SlotTime> times(long event);

	/** Moves all slots of an event at once. */
	@Modifying(flushAutomatically = true, clearAutomatically = false)
	@Query(value = """
			update meeting_slot set starts_at = starts_at + cast(:seconds as integer) * interval '1 second',
			    ends_at = ends_at + cast(:seconds as integer) * interval '1 second'
			where event_id = :event
			""", nativeQuery = true)
	int move(long event, long seconds);

	@Modifying(flushAutomatically = true)
	@Query("delete from MeetingSlot s where s.eventId = :event")
	int clear(long event);

}
