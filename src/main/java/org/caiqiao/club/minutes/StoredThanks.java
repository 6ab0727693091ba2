package org.caiqiao.club.minutes;

import java.util.List;
import java.util.Optional;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

/** The thanks of all events. */
interface StoredThanks extends JpaRepository<Thanks, Long> {

	/** Makes room for what is sent, unless there is some. */
	@Modifying
	@Query(value = "insert into event_thanks (event_id, subject, words) values (:event, '', '') on conflict do nothing",
			nativeQuery = true)
	int begin(long event);

	/** The thanks, kept from everybody else who sends them. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select t from Thanks t where t.eventId = :event")
	Optional<Thanks> locked(long event);

	@Query("select t from Thanks t where t.thankedBy = :account order by t.eventId")
	List<Thanks> sentBy(long account);

}
