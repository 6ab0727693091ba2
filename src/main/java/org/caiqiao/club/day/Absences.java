package org.caiqiao.club.day;

import java.util.List;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

/** Who did not come to all meetings. */
interface Absences extends JpaRepository<Absence, Long> {

	@Query("select a from Absence a where a.eventId = :event")
	List<Absence> of(long event);

	@Modifying
	@Query("delete from Absence a where a.meetingId = :meeting and a.side = :side")
	int forget(long meeting, Side side);

}
