package org.caiqiao.account;

import org.caiqiao.shared.Rejected;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looks after there being an administrator. */
@Service
class Administrators {

	private final AccountManagement accounts;

	private final PasswordPolicy policy;

	private final JdbcClient database;

	Administrators(AccountManagement accounts, PasswordPolicy policy, JdbcClient database) {
		this.accounts = accounts;
		this.policy = policy;
		this.database = database;
	}

	/**
	 * Opens an administrator's account unless there is one; of two machines that start at
	 * once only one does.
	 * @return whether it did
	 */
	@Transactional
	public boolean openIfNone(String email, String password) {
		this.database.sql("lock table account in share row exclusive mode").update();
		boolean known = this.database
			.sql("select exists (select from account where 'ADMINISTRATOR' = any (roles) and status <> 'ERASED')")
			.query(Boolean.class)
			.single();
		if (known) {
			return false;
		}
		try {
			this.policy.check(password, email, "");
			this.accounts.enrol(email, email.replaceAll("@.*", ""), Role.ADMINISTRATOR, password);
		}
		catch (Rejected refusal) {
			throw new IllegalStateException(
					"CAIQIAO_ADMIN_EMAIL or CAIQIAO_ADMIN_PASSWORD cannot be used: " + refusal.code(), refusal);
		}
		return true;
	}

}
