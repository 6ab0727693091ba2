package org.caiqiao.club;

import java.util.List;

/**
 * Knows of which events there are minutes to read; whoever keeps them is a bean of it.
 */
public interface PublishedMinutes {

	/** Whether those who took part can read minutes of this event. */
	boolean published(ClubEventId event);

	/** Whether there are minutes that any of these can read, as it took part. */
	boolean toRead(ClubEventProfile event, SpokenFor members);

	/** Those of these events of which there are minutes to read, the latest first. */
	List<ClubEventProfile> of(List<ClubEventProfile> events);

}
