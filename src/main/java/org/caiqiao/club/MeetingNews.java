package org.caiqiao.club;

import java.util.Locale;
import java.util.Optional;

import org.caiqiao.account.AccountId;

/** What people are still to be told about their meetings. */
public interface MeetingNews {

	/**
	 * What this person does not know yet, all of it, which counts as told with the
	 * caller's transaction: if sending fails it is undone, and told again.
	 * @return empty where the person knows it all
	 */
	Optional<MeetingLetter> take(ClubEventId event, AccountId reader, Locale language);

	/** All meetings of this person that take place; empty where there are none ahead. */
	Optional<MeetingLetter> agenda(ClubEventId event, AccountId reader, Locale language);

}
