package org.caiqiao.account;

import java.util.Set;

import jakarta.validation.constraints.NotEmpty;
import org.jspecify.annotations.Nullable;

/**
 * What an account may act as.
 *
 * @param version of the account when the form was opened
 */
record RolesForm(@NotEmpty @Nullable Set<Role> roles, int version) {

	static RolesForm of(OfficeAccounts.Detail account) {
		return new RolesForm(account.summary().roles(), account.version());
	}

	Set<Role> chosen() {
		return (this.roles != null) ? this.roles : Set.of();
	}

}
