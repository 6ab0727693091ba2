package org.caiqiao.club;

import org.caiqiao.account.AccountId;

/**
 * One person is to be reminded of the meetings of the members he or she acts for.
 *
 * @param event the event
 * @param reader the person
 */
public record MeetingReminderDue(ClubEventId event, AccountId reader) {
}
