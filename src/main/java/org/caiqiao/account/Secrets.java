package org.caiqiao.account;

import java.security.SecureRandom;
import java.util.Base64;

/** Secrets as they stand in addresses; only their {@link Hashes hash} is kept. */
public final class Secrets {

	private static final int BYTES = 32;

	private static final SecureRandom RANDOM = new SecureRandom();

	private Secrets() {
	}

	/** A new one: 256 random bits. */
	public static String next() {
		byte[] secret = new byte[BYTES];
		RANDOM.nextBytes(secret);
		return Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
	}

}
