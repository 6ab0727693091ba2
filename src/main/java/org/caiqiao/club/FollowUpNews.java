package org.caiqiao.club;

import java.util.Optional;

/** What people are still to be asked about their meetings after an event. */
public interface FollowUpNews {

	/**
	 * What a mail asks, with a new link. It counts as sent with the caller's transaction:
	 * if sending fails it is undone, and asked again with another link.
	 * @return empty where there is nothing to ask, or it was sent before
	 */
	Optional<FollowUpLetter> take(FollowUpDue due);

}
