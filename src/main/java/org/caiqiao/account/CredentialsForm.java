package org.caiqiao.account;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.caiqiao.shared.Rejected;

/**
 * The part of every registration form that opens the account. A member's form holds it as
 * its component {@code credentials}, marked {@code @Valid}, and its page inserts
 * {@code account/credentials :: fields} within the form.
 *
 * @param email the address to confirm
 * @param displayName how the person wants to be called
 * @param password in clear
 * @param passwordAgain the same, against slips
 */
public record CredentialsForm(@NotBlank @Size(max = EmailAddress.LONGEST) String email,
		@NotBlank @Size(max = DisplayName.LONGEST) String displayName, @NotBlank String password,
		@NotBlank String passwordAgain) {

	/** An empty one, for a page that is opened first. */
	public static CredentialsForm empty() {
		return new CredentialsForm("", "", "", "");
	}

	/**
	 * What {@link AccountManagement#register} takes.
	 * @throws Rejected of the field {@code passwordAgain} if the two passwords differ
	 */
	public Registration registration(Role role) {
		if (!this.password.equals(this.passwordAgain)) {
			throw Rejected.field("passwordAgain", "account.passwordAgain.different");
		}
		return new Registration(this.email, this.password, this.displayName, role);
	}

	/** Without the passwords, which must not end in a log. */
	@Override
	public String toString() {
		return "CredentialsForm[]";
	}

}
