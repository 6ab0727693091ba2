package org.caiqiao.club;

/**
 * A member that waited has its places now.
 *
 * @param registration the registration
 * @param event what it is for
 */
public record RegistrationPromoted(RegistrationId registration, ClubEventId event) {
}
