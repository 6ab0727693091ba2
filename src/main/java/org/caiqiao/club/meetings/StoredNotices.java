package org.caiqiao.club.meetings;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

/** All notices about events. */
interface StoredNotices extends JpaRepository<ClubNotice, Long> {

	/**
	 * Writes a notice down, unless it was before.
	 * @return its number; empty where this person was already told
	 */
	@Query(value = """
			insert into club_notice (id, event_id, purpose, member_kind, member_id, account_id, words, made_at)
			values (nextval('club_notice_seq'), :event, :purpose, :kind, :member, :account, :words, :now)
			on conflict do nothing returning id
			""", nativeQuery = true)
	Optional<Long> write(long event, String purpose, String kind, long member, long account, String words, Instant now);

	@Query("select n from ClubNotice n where n.eventId = :event order by n.id")
	List<ClubNotice> of(long event);

	@Query("select n from ClubNotice n where n.accountId = :account order by n.id")
	List<ClubNotice> byAccount(long account);

	@Modifying
	@Query("delete from ClubNotice n where n.accountId = :account")
	int forget(long account);

}
