package org.caiqiao.club;

/**
 * A member registered and waits for places.
 *
 * @param registration the registration
 * @param event what it is for
 */
public record RegistrationWaitlisted(RegistrationId registration, ClubEventId event) {
}
