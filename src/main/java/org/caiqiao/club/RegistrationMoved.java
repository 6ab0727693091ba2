package org.caiqiao.club;

/**
 * An event that a member registered for takes place at another time or place.
 *
 * @param registration the registration
 * @param event what it is for
 */
public record RegistrationMoved(RegistrationId registration, ClubEventId event) {
}
