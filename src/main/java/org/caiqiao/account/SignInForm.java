package org.caiqiao.account;

import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

/**
 * What the sign-in page shows; it is read by the security filter, not bound.
 *
 * @param email as typed before
 * @param currentPassword always empty: a password is never sent back
 * @param next where to go afterwards, or null
 */
record SignInForm(@NotBlank String email, @NotBlank String currentPassword, @Nullable String next) {

	static SignInForm of(@Nullable String email, @Nullable String next) {
		String typed = (email != null) ? email.replace("\0", "") : "";
		return new SignInForm(typed, "", ReturnPlaces.local(next));
	}

}
