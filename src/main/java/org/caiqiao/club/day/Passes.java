package org.caiqiao.club.day;

import java.util.List;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** The passes of all events. */
interface Passes extends JpaRepository<Pass, Long> {

	@Query("select p from Pass p where p.eventId = :event")
	List<Pass> of(long event);

}
