package org.caiqiao.club.meetings;

import org.caiqiao.club.ClubEventId;

/**
 * Knows whether members have been told their meetings; from then on slots and tables are
 * not changed under them. Whoever keeps plans is a bean of it.
 */
@FunctionalInterface
public interface PublishedPlans {

	/** Whether a plan of this event was published. */
	boolean published(ClubEventId event);

}
