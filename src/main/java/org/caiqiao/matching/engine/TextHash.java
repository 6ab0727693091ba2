package org.caiqiao.matching.engine;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * Names what an encoder reads of a text, so that the same text is encoded once.
 *
 * @param high first half of the hash
 * @param low second half
 */
public record TextHash(long high, long low) {

	/** Length as bytes. */
	public static final int BYTES = 16;

	/** The hash of what an encoder is given. */
	public static TextHash of(MatchText text) {
		return of(digest((text.title() + "\0" + text.encoded()).getBytes(StandardCharsets.UTF_8)));
	}

	/** The hash that was kept as bytes. */
	public static TextHash of(byte[] bytes) {
		ByteBuffer buffer = ByteBuffer.wrap(bytes);
		return new TextHash(buffer.getLong(), buffer.getLong());
	}

	/** The hash as bytes. */
	public byte[] bytes() {
		return ByteBuffer.allocate(BYTES).putLong(this.high).putLong(this.low).array();
	}

	private static byte[] digest(byte[] text) {
		try {
			return MessageDigest.getInstance("SHA-256").digest(text);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
