package org.caiqiao.matching;

import java.util.List;

import org.caiqiao.matching.engine.Level;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** What became of all matches that were asked about. */
interface MatchOutcomeRows extends JpaRepository<MatchOutcome, Long> {

	@Query("""
			select o.level as level, count(o) as asked,
			sum(case when o.accepted = true then 1 else 0 end) as accepted,
			sum(case when o.accepted = false then 1 else 0 end) as declined
			from MatchOutcome o group by o.level order by o.level
			""")
	List<Counted> byLevel();

	/** The requests at a level. */
	interface Counted {

		Level getLevel();

		long getAsked();

		long getAccepted();

		long getDeclined();

	}

}
