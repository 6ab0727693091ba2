package org.caiqiao.account;

/**
 * What a person gives to get an account.
 *
 * @param email the address to confirm
 * @param password in clear, at least 8 characters
 * @param displayName how the person wants to be called
 * @param role what the account shall act as
 */
public record Registration(String email, String password, String displayName, Role role) {

	/** Without the password, which must not end in a log. */
	@Override
	public String toString() {
		return "Registration[" + this.role + "]";
	}

}
