package org.caiqiao.account;

import org.springframework.security.authentication.AccountStatusException;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/**
 * Signs people in by e-mail and password. How an account stands is told only to those who
 * know its password, and an unknown address takes as long as a wrong password.
 */
@Component
class SignInProvider implements AuthenticationProvider {

	private final DaoAuthenticationProvider passwords;

	private final Throttle throttle;

	private final SignIns signIns;

	SignInProvider(Accounts accounts, PasswordEncoder encoder, Throttle throttle, SignIns signIns) {
		this.passwords = new DaoAuthenticationProvider(email -> accounts.findByEmailKey(EmailAddress.keyOf(email))
			.map(Account::signedIn)
			.orElseThrow(() -> UsernameNotFoundException.fromUsername(email)));
		this.passwords.setPasswordEncoder(encoder);
		this.passwords.setPreAuthenticationChecks(account -> {
		});
		this.passwords.setPostAuthenticationChecks(SignInProvider::mayEnter);
		this.throttle = throttle;
		this.signIns = signIns;
	}

	@Override
	public Authentication authenticate(Authentication asked) {
		String email = asked.getName();
		this.throttle.enter(Throttle.Kind.SIGN_IN, email, address(asked));
		try {
			Authentication found = this.passwords.authenticate(asked);
			this.throttle.forgive(Throttle.Kind.SIGN_IN, email);
			if (found.getPrincipal() instanceof SignedIn signedIn && asked.getCredentials() != null) {
				this.signIns.happened(signedIn, asked.getCredentials().toString());
			}
			return found;
		}
		catch (AccountStatusException ex) {
			this.throttle.forgive(Throttle.Kind.SIGN_IN, email);
			throw ex;
		}
	}

	@Override
	public boolean supports(Class<?> authentication) {
		return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
	}

	private static void mayEnter(UserDetails account) {
		switch (((SignedIn) account).status()) {
			case ACTIVE -> {
			}
			case UNCONFIRMED -> throw new DisabledException("unconfirmed");
			case SUSPENDED, ERASED -> throw new LockedException("suspended");
		}
	}

	private static String address(Authentication asked) {
		return (asked.getDetails() instanceof WebAuthenticationDetails details) ? details.getRemoteAddress() : "";
	}

}
