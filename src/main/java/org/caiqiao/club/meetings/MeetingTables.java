package org.caiqiao.club.meetings;

import java.util.List;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** The tables of all events. */
interface MeetingTables extends JpaRepository<MeetingTable, Long> {

	@Query("select t from MeetingTable t where t.eventId = :event order by t.room, t.id")
	List<MeetingTable> of(long event);

}
