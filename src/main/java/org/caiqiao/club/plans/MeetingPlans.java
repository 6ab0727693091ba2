package org.caiqiao.club.plans;

import java.util.List;
import java.util.Optional;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** All versions of plans of all events. */
interface MeetingPlans extends JpaRepository<MeetingPlan, Long> {

	@Query("select p from MeetingPlan p where p.eventId = :event order by p.number desc")
	List<MeetingPlan> of(long event);

	@Query("select p from MeetingPlan p where p.eventId = :event and p.number = :number")
	Optional<MeetingPlan> of(long event, int number);

	/** The plan, kept from everybody else who writes it until the transaction ends. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select p from MeetingPlan p where p.eventId = :event and p.number = :number")
	Optional<MeetingPlan> locked(long event, int number);

	@Query("select p from MeetingPlan p where p.eventId = :event and p.status = PUBLISHED")
	Optional<MeetingPlan> published(long event);

	@Query("select coalesce(max(p.number), 0) from MeetingPlan p where p.eventId = :event")
	int last(long event);

}
