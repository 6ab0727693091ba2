package org.caiqiao.club.agenda;

import java.time.Instant;
import java.util.List;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

/** What people were told of meetings. */
interface ToldMeetingRows extends JpaRepository<ToldMeeting, Long> {

	@Query("select t from ToldMeeting t, Meeting m where m.id = t.meetingId and m.eventId = :event and t.accountId = :account")
	List<ToldMeeting> of(long event, long account);

	@Query("select t from ToldMeeting t where t.accountId = :account order by t.place.startsAt, t.id")
	List<ToldMeeting> byAccount(long account);

	/**
	 * Waits until nobody else writes to this person about this event, until the
	 * transaction ends.
	 */
	@Modifying
	@Query(value = """
			insert into meeting_turn (event_id, account_id) values (:event, :account)
			on conflict (event_id, account_id) do update set account_id = excluded.account_id
			""", nativeQuery = true)
	int waitForTurn(long event, long account);

	/**
	 * Notes that the people of an event are reminded.
	 * @return 0 where they were already
	 */
	@Modifying
	@Query(value = "insert into meeting_reminder (event_id, reminded_at) values (:event, :now) on conflict do nothing",
			nativeQuery = true)
	int noteReminder(long event, Instant now);

	/** Lets the people of an event be reminded again. */
	@Modifying(flushAutomatically = true)
	@Query(value = "delete from meeting_reminder where event_id = :event", nativeQuery = true)
	int forgetReminder(long event);

	@Modifying
	@Query("delete from ToldMeeting t where t.accountId = :account")
	int forget(long account);

	@Modifying
	@Query(value = "delete from meeting_turn where account_id = :account", nativeQuery = true)
	int forgetTurns(long account);

}
