package org.caiqiao.account;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Gives somebody an account. */
record InvitationForm(@NotBlank @Size(max = EmailAddress.LONGEST) String email,
		@NotBlank @Size(max = DisplayName.LONGEST) String displayName, @NotNull @Nullable Role role) {
}
