package org.caiqiao.club;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.LockModeType;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** All events. */
interface ClubEvents extends JpaRepository<ClubEvent, Long> {

	String ROW = """
			select new org.caiqiao.club.EventRow(e.id, e.number, e.content.series, e.content.title, e.content.intro,
			    e.content.field, e.content.place, e.content.startsAt, e.content.endsAt, e.content.closesAt,
			    e.content.capacity, e.taken, e.lineUp.guests, e.lineUp.needs, e.status, e.origin.demo)
			from ClubEvent e
			""";

	/**
	 * The event, kept from everybody else who wants to write it or to count its places
	 * until the transaction ends.
	 */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select e from ClubEvent e where e.id = :id")
	Optional<ClubEvent> locked(long id);

	@Query(ROW + "where e.id in :ids")
	List<EventRow> rows(Collection<Long> ids);

	@Query(ROW + "where e.status in :states and e.content.endsAt > :now order by e.content.startsAt, e.id")
	List<EventRow> ahead(Collection<EventStatus> states, Instant now, Limit most);

	@Query("""
			select e from ClubEvent e where e.status in (ANNOUNCED, REGISTRATION_OPEN) and e.content.endsAt > :now
			order by e.content.startsAt, e.id
			""")
	List<ClubEvent> ahead(Instant now);

	@Query("select coalesce(max(e.number), 0) from ClubEvent e")
	int greatestNumber();

	boolean existsByNumberAndIdNot(int number, long id);

	@Query("select count(e) from ClubEvent e where e.status in :states")
	long countIn(Collection<EventStatus> states);

	@Query("select count(e) from ClubEvent e where e.status in :states and e.content.endsAt <= :now")
	long countOver(Collection<EventStatus> states, Instant now);

	@Query("select e.id from ClubEvent e where e.status = REGISTRATION_OPEN and e.content.closesAt <= :now")
	List<Long> pastDeadline(Instant now);

	@Query("""
			select e.id from ClubEvent e
			where e.status in :states and e.content.endsAt <= :now and e.changedAt < e.content.endsAt
			""")
	List<Long> endedUnnoticed(Collection<EventStatus> states, Instant now);

	List<ClubEvent> findByOriginDemoTrue(Limit most);

}
