package org.caiqiao.club.meetings;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

/** The setups of all events. */
interface MeetingSetups extends JpaRepository<MeetingSetup, Long> {

	/** Begins the setup of an event, unless somebody else just did. */
	@Modifying
	@Query(value = """
			insert into meeting_setup (event_id, version, most_musts) values (:event, 0, 2) on conflict do nothing
			""", nativeQuery = true)
	int begin(long event);

}
