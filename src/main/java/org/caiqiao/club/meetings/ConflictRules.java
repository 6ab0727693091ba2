package org.caiqiao.club.meetings;

import java.util.List;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** The conflict rules of all events. */
interface ConflictRules extends JpaRepository<ConflictRule, Long> {

	@Query("select r from ConflictRule r where r.eventId = :event order by r.kind, r.id")
	List<ConflictRule> of(long event);

}
