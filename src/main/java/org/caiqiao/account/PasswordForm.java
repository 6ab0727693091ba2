package org.caiqiao.account;

import jakarta.validation.constraints.NotBlank;
import org.caiqiao.shared.Rejected;

/** Changes the password of whoever is signed in. */
record PasswordForm(@NotBlank String currentPassword, @NotBlank String password, @NotBlank String passwordAgain) {

	/** The password, if it was typed twice the same. */
	String chosen() {
		if (!this.password.equals(this.passwordAgain)) {
			throw Rejected.field("passwordAgain", "account.passwordAgain.different");
		}
		return this.password;
	}

	@Override
	public String toString() {
		return "PasswordForm[]";
	}

}
