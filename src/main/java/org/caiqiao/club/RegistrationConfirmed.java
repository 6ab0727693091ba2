package org.caiqiao.club;

/**
 * A member registered and has its places.
 *
 * @param registration the registration
 * @param event what it is for
 */
public record RegistrationConfirmed(RegistrationId registration, ClubEventId event) {
}
