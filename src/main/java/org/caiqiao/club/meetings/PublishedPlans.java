package org.caiqiao.club.meetings;

import java.time.Instant;
import java.util.Map;

import org.caiqiao.club.ClubEventId;
import org.caiqiao.club.MemberKind;

/**
 * Knows which meetings members have been told; whoever keeps them is a bean of it.
 */
public interface PublishedPlans {

	/**
	 * Whether members of this event have been told their meetings; from then on slots and
	 * tables are not changed under them.
	 */
	boolean published(ClubEventId event);

	/** How many meetings members had since then, of those who had any. */
	Map<Had, Integer> meetingsSince(Instant since);

	/**
	 * Who had meetings.
	 *
	 * @param kind what it is
	 * @param member its id among its kind
	 */
	record Had(MemberKind kind, long member) {
	}

}
