package org.caiqiao.account;

import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds who wants to sign in. */
@Service
class AccountUsers implements UserDetailsService {

	private final Accounts accounts;

	AccountUsers(Accounts accounts) {
		this.accounts = accounts;
	}

	@Override
	@Transactional(readOnly = true)
	public SignedIn loadUserByUsername(String email) {
		return this.accounts.findByEmailKey(EmailAddress.keyOf(email))
			.map(Account::signedIn)
			.orElseThrow(() -> UsernameNotFoundException.fromUsername(email));
	}

}
