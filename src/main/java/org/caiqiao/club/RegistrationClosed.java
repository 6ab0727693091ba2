package org.caiqiao.club;

/**
 * Members no longer register for an event themselves.
 *
 * @param event the event
 */
public record RegistrationClosed(ClubEventId event) {
}
