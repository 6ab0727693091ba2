package org.caiqiao.club;

/**
 * An event that a member registered for does not take place.
 *
 * @param registration the registration
 * @param event what it is for
 */
public record RegistrationCalledOff(RegistrationId registration, ClubEventId event) {
}
