package org.caiqiao.account;

import java.time.Instant;
import java.util.List;

/** An account in the administrators' list. */
record AccountRow(AccountId id, String displayName, String email, List<Role> roles, AccountStatus status,
		Instant createdAt) {
}
