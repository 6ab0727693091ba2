package org.caiqiao.club.minutes;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

/** The minutes of all events. */
interface StoredMinutes extends JpaRepository<Minutes, Long> {

	/** Makes room for what is written, unless there is some. */
	@Modifying
	@Query(value = "insert into event_minutes (event_id, version, words) values (:event, 0, '') on conflict do nothing",
			nativeQuery = true)
	int begin(long event);

	/** The minutes, kept from everybody else who writes them or their attachments. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select m from Minutes m where m.eventId = :event")
	Optional<Minutes> locked(long event);

	@Query("select count(m) > 0 from Minutes m where m.eventId = :event and m.publishedAt is not null")
	boolean published(long event);

	@Query("select m.eventId from Minutes m where m.eventId in :events and m.publishedAt is not null")
	List<Long> published(Collection<Long> events);

	@Query("select m from Minutes m where m.writtenBy = :account order by m.eventId")
	List<Minutes> writtenBy(long account);

}
