package org.caiqiao.account;

import org.caiqiao.shared.Rejected;

import org.springframework.stereotype.Component;

/**
 * Asks people for the password they have before something that cannot be undone, and
 * limits the tries: the screen may have been left open.
 */
@Component
class OwnPassword {

	private final Passwords passwords;

	private final Throttle throttle;

	OwnPassword(Passwords passwords, Throttle throttle) {
		this.passwords = passwords;
		this.throttle = throttle;
	}

	/** Goes on only for who knows the password. */
	void demand(SignedIn signedIn, String current, String address) {
		guard(signedIn, address, () -> this.passwords.demand(signedIn.accountId(), current));
	}

	/** Changes it. */
	void change(SignedIn signedIn, String current, String password, String address) {
		guard(signedIn, address, () -> this.passwords.change(signedIn.accountId(), current, password));
	}

	private void guard(SignedIn signedIn, String address, Runnable work) {
		try {
			this.throttle.enter(Throttle.Kind.SIGN_IN, signedIn.email(), address);
			work.run();
			this.throttle.forgive(Throttle.Kind.SIGN_IN, signedIn.email());
		}
		catch (TooManyAttempts ex) {
			throw Rejected.because("account.signIn.wait", ex.minutes());
		}
		catch (Rejected refusal) {
			if (!"currentPassword".equals(refusal.field())) {
				this.throttle.forgive(Throttle.Kind.SIGN_IN, signedIn.email());
			}
			throw refusal;
		}
	}

}
