package org.caiqiao.club;

import org.caiqiao.account.AccountId;

/**
 * One person is to be told what changed of the meetings of the members he or she acts
 * for: an announcement of its own for each, so that each can be sent, and tried again, by
 * itself.
 *
 * @param event the event
 * @param reader the person
 */
public record MeetingsToTell(ClubEventId event, AccountId reader) {
}
