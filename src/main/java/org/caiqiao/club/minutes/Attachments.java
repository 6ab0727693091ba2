package org.caiqiao.club.minutes;

import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** What belongs to the minutes of all events. */
interface Attachments extends JpaRepository<Attachment, Long> {

	@Query("select a from Attachment a where a.eventId = :event order by a.place, a.id")
	List<Attachment> of(long event);

	@Query("select a from Attachment a where a.eventId = :event and a.id = :id")
	Optional<Attachment> of(long event, long id);

	@Query("select a from Attachment a where a.addedBy = :account order by a.id")
	List<Attachment> addedBy(long account);

}
