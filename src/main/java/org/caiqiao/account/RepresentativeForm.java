package org.caiqiao.account;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Asks somebody to speak for a member.
 *
 * @param email where the invitation goes to
 * @param displayName how the person is called
 */
record RepresentativeForm(@NotBlank @Size(max = 254) String email, @NotBlank @Size(max = 80) String displayName) {
}
