package org.caiqiao.club.agenda;

import java.time.Instant;
import java.util.Optional;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

/** The addresses of all calendars. */
interface CalendarFeeds extends JpaRepository<CalendarFeed, Long> {

	@Query("select f from CalendarFeed f where f.hash = :hash")
	Optional<CalendarFeed> byHash(String hash);

	/** Gives a calendar an address; the one before no longer opens it. */
	@Modifying
	@Query(value = """
			insert into calendar_feed (account_id, hash, made_at) values (:account, :hash, :now)
			on conflict (account_id) do update set hash = excluded.hash, made_at = excluded.made_at
			""", nativeQuery = true)
	int write(long account, String hash, Instant now);

	@Modifying
	@Query("delete from CalendarFeed f where f.accountId = :account")
	int forget(long account);

}
