package org.caiqiao.club.plans;

import java.util.Optional;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

/** The steps of all plans. */
interface PlanSteps extends JpaRepository<PlanStep, Long> {

	@Query("select s from PlanStep s where s.planId = :plan and s.step = :step")
	Optional<PlanStep> of(long plan, int step);

	@Query("select coalesce(max(s.step), 0) from PlanStep s where s.planId = :plan")
	int last(long plan);

	/** Forgets what was undone. */
	@Modifying(flushAutomatically = true)
	@Query("delete from PlanStep s where s.planId = :plan and s.step > :step")
	void forgetAfter(long plan, int step);

}
