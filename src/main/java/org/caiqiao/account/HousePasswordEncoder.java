package org.caiqiao.account;

import java.text.Normalizer;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Prepares passwords before they become hashes: full-width letters of a Chinese keyboard
 * are the narrow ones, and blanks around it do not count (NIST SP 800-63B, 3.1.1.2).
 * Computes no more hashes at a time than there are processors: each takes 16 MiB, so a
 * crowd at the sign-in page could otherwise take all memory.
 */
final class HousePasswordEncoder implements PasswordEncoder {

	private final PasswordEncoder encoder;

	private final Semaphore places;

	HousePasswordEncoder(PasswordEncoder encoder, int atATime) {
		this.encoder = encoder;
		this.places = new Semaphore(atATime, true);
	}

	/** The password as it counts. */
	static String prepared(CharSequence typed) {
		return Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
	}

	@Override
	public @Nullable String encode(@Nullable CharSequence password) {
		return (password != null) ? inTurn(() -> this.encoder.encode(prepared(password))) : null;
	}

	@Override
	public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
		return password != null && inTurn(() -> this.encoder.matches(prepared(password), hash));
	}

	@Override
	public boolean upgradeEncoding(@Nullable String hash) {
		return this.encoder.upgradeEncoding(hash);
	}

	private <T extends @Nullable Object> T inTurn(Supplier<T> work) {
		this.places.acquireUninterruptibly();
		try {
			return work.get();
		}
		finally {
			this.places.release();
		}
	}

}
