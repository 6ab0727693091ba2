package org.caiqiao.club.followup;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

/** All mails that ask somebody what became of meetings. */
interface Questions extends JpaRepository<Question, Long> {

	/**
	 * Writes down that a person is asked, unless he or she was before.
	 * @return its number; empty where it was done already
	 */
	@Query(value = """
			insert into follow_up_question (id, event_id, stage, account_id, again, made_at, closes_at)
			values (nextval('follow_up_question_seq'), :event, :stage, :account, :again, :now, :closes)
			on conflict do nothing returning id
			""", nativeQuery = true)
	Optional<Long> write(long event, String stage, long account, boolean again, Instant now, Instant closes);

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select q from Question q where q.id = :id")
	Optional<Question> locked(long id);

	@Query("select q from Question q where q.hash = :hash")
	Optional<Question> byHash(String hash);

	@Query("select q from Question q where q.accountId = :account order by q.id")
	List<Question> byAccount(long account);

	@Modifying
	@Query("delete from Question q where q.accountId = :account")
	int forget(long account);

}
