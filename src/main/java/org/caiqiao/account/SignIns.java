package org.caiqiao.account;

import java.util.Map;

import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What follows from somebody having signed in. */
@Service
class SignIns {

	private final Accounts accounts;

	private final PasswordEncoder encoder;

	private final Audit audit;

	SignIns(Accounts accounts, PasswordEncoder encoder, Audit audit) {
		this.accounts = accounts;
		this.encoder = encoder;
		this.audit = audit;
	}

	/**
	 * Keeps the sign-ins of the office on record, and brings an old kind of hash up to
	 * date.
	 */
	@Transactional
	public void happened(SignedIn signedIn, String password) {
		Account account = this.accounts.findById(signedIn.accountId().value()).orElseThrow();
		String hash = account.passwordHash();
		if (hash != null && this.encoder.upgradeEncoding(hash)) {
			String renewed = this.encoder.encode(password);
			if (renewed != null) {
				account.rehash(renewed);
			}
		}
		if (signedIn.office()) {
			this.audit.record(signedIn, "account.signed-in", "account", signedIn.accountId().value(), Map.of());
		}
	}

}
