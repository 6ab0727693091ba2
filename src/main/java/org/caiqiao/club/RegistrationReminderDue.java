package org.caiqiao.club;

/**
 * Whoever registered is to be reminded of an event at which it has no meeting to be
 * reminded of.
 *
 * @param registration the registration
 * @param event the event
 */
public record RegistrationReminderDue(RegistrationId registration, ClubEventId event) {
}
