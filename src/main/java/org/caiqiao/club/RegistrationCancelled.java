package org.caiqiao.club;

/**
 * A member does not come after all.
 *
 * @param registration the registration
 * @param event what it was for
 * @param byOffice whether the office cancelled it, not the member
 */
public record RegistrationCancelled(RegistrationId registration, ClubEventId event, boolean byOffice) {
}
