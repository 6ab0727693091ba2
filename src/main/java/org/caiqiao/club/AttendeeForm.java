package org.caiqiao.club;

import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

/**
 * Whom the office registers.
 *
 * @param member kind and number of the member, such as {@code COMPANY-12}
 * @param attendees the names of the persons, one a line or apart by commas
 */
record AttendeeForm(@NotBlank @Nullable String member, @NotBlank @Nullable String attendees) {
}
