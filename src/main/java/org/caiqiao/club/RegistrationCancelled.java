package org.caiqiao.club;

/**
 * A member does not come after all.
 *
 * @param registration the registration
 * @param event what it is for
 */
public record RegistrationCancelled(RegistrationId registration, ClubEventId event) {
}
