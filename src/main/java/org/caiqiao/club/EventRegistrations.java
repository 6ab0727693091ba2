package org.caiqiao.club;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** All registrations for events. */
interface EventRegistrations extends JpaRepository<EventRegistration, Long> {

	String OF_MEMBER = "where r.participant.kind = :kind and r.participant.id = :member";

	@Query("select r from EventRegistration r " + OF_MEMBER + " and r.eventId = :event")
	Optional<EventRegistration> of(long event, MemberKind kind, long member);

	@Query("select r from EventRegistration r " + OF_MEMBER + " order by r.enteredAt desc, r.id desc")
	List<EventRegistration> of(MemberKind kind, long member, Limit most);

	@Query("select r.id from EventRegistration r where r.eventId = :event and r.status <> CANCELLED order by r.lineNumber")
	List<Long> active(long event);

	@Query("select r from EventRegistration r where r.eventId = :event and r.status = REGISTERED order by r.lineNumber")
	List<EventRegistration> seated(long event);

	@Query("select r from EventRegistration r where r.accountId = :account order by r.enteredAt, r.id")
	List<EventRegistration> byAccount(long account);

	@Query("""
			select distinct r.accountId from EventRegistration r
			where r.eventId = :event and r.status <> CANCELLED and r.accountId is not null
			""")
	List<Long> accounts(long event);

	/** What these members registered for and is not over since then. */
	@Query("""
			select r from EventRegistration r, ClubEvent e
			where e.id = r.eventId and r.status <> CANCELLED and e.status <> DRAFT and e.content.endsAt > :since
			  and (r.participant.kind = COMPANY and r.participant.id in :companies
			    or r.participant.kind = EXPERT and r.participant.id in :experts
			    or r.participant.kind = INVESTOR and r.participant.id in :investors
			    or r.participant.kind = INSTITUTION and r.participant.id in :institutions)
			order by r.id
			""")
	List<EventRegistration> since(Instant since, Collection<Long> companies, Collection<Long> experts,
			Collection<Long> investors, Collection<Long> institutions);

	@Query("select coalesce(max(r.lineNumber), 0) from EventRegistration r where r.eventId = :event")
	int lastInLine(long event);

	/** All that count for events in these states. */
	@Query("""
			select r from EventRegistration r, ClubEvent e
			where e.id = r.eventId and e.status in :states and r.status <> CANCELLED
			order by r.eventId, r.lineNumber
			""")
	List<EventRegistration> ahead(Collection<EventStatus> states);

	/** Whoever waits and could ever get in, in the order of the line. */
	@Query("""
			select r from EventRegistration r
			where r.eventId = :event and r.status = WAITING and r.persons <= :capacity
			order by r.lineNumber
			""")
	List<EventRegistration> waiting(long event, int capacity, Limit most);

	/**
	 * How many wait before each of these; those before whom nobody waits are left out.
	 */
	@Query("""
			select new org.caiqiao.club.LinePlace(r.id, count(o)) from EventRegistration r, EventRegistration o
			where r.id in :ids and o.eventId = r.eventId and o.status = WAITING and o.lineNumber < r.lineNumber
			group by r.id
			""")
	List<LinePlace> waitingBefore(Collection<Long> ids);

	@Query("select coalesce(sum(r.persons), 0) from EventRegistration r where r.eventId = :event and r.status = :status")
	int persons(long event, RegistrationStatus status);

	@Query("""
			select new org.caiqiao.club.RegistrationCount(r.status, count(r), sum(r.persons)) from EventRegistration r
			where r.eventId = :event group by r.status
			""")
	List<RegistrationCount> counts(long event);

	@Query("""
			select r from EventRegistration r
			where r.eventId = :event and r.status in :states
			  and (:words = '' or position(:words in lower(r.participant.name)) > 0
			    or position(:words in lower(array_to_string(r.attendees, ' '))) > 0)
			order by r.lineNumber
			""")
	Page<EventRegistration> list(long event, Collection<RegistrationStatus> states, String words, Pageable page);

}
