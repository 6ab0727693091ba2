package org.caiqiao.club.plans;

import java.util.List;
import java.util.Optional;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** The planner at work, event by event. */
interface PlanningRuns extends JpaRepository<PlanningRun, Long> {

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select r from PlanningRun r where r.eventId = :event")
	Optional<PlanningRun> locked(long event);

	@Query("select r from PlanningRun r where r.status in (RUNNING, STOPPING)")
	List<PlanningRun> open();

}
