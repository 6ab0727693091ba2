package org.caiqiao.club;

/**
 * Members may register for an event from now on.
 *
 * @param event the event
 */
public record RegistrationOpened(ClubEventId event) {
}
