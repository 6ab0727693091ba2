package org.caiqiao.club.day;

import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** The outcome slips of all events. */
interface Slips extends JpaRepository<Slip, Long> {

	@Query("select s from Slip s where s.eventId = :event")
	List<Slip> of(long event);

	@Query("select s from Slip s where s.eventId = :event and s.code = :code")
	Optional<Slip> of(long event, String code);

}
