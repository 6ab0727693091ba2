package org.caiqiao.club;

import java.util.List;

import org.caiqiao.account.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * What other modules may know of a registration.
 *
 * @param id the registration
 * @param event what it is for
 * @param member who comes
 * @param account whom to write to; null where nobody of the member has an account
 * @param attendees names of the persons
 * @param status where it stands
 */
public record RegistrationProfile(RegistrationId id, ClubEventId event, Participant member, @Nullable AccountId account,
		List<String> attendees, RegistrationStatus status) {
}
