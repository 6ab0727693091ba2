package org.caiqiao.club;

/**
 * One person is to be asked, or asked again, what became of meetings.
 *
 * @param question the mail that asks
 */
public record FollowUpDue(long question) {
}
