package org.caiqiao.account;

import jakarta.validation.constraints.NotBlank;
import org.caiqiao.shared.Rejected;
import org.jspecify.annotations.Nullable;

/** Chooses a password by a link. */
record NewPasswordForm(@Nullable String token, @NotBlank String password, @NotBlank String passwordAgain) {

	/** The password, if it was typed twice the same. */
	String chosen() {
		if (!this.password.equals(this.passwordAgain)) {
			throw Rejected.field("passwordAgain", "account.passwordAgain.different");
		}
		return this.password;
	}

	/** The secret of the link; empty if there was none. */
	String secret() {
		return (this.token != null) ? this.token : "";
	}

	@Override
	public String toString() {
		return "NewPasswordForm[]";
	}

}
