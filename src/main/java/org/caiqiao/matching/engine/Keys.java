package org.caiqiao.matching.engine;

import java.nio.charset.StandardCharsets;

/**
 * Tokens as numbers. Characters and pairs keep their code points, so they never collide;
 * words get a hash of 62 bits.
 */
final class Keys {

	private static final int CODE_POINT_BITS = 21;

	private static final long WORD = 1L << 62;

	private static final long FNV_BASIS = 0xcbf29ce484222325L;

	private static final long FNV_PRIME = 0x100000001b3L;

	private Keys() {
	}

	static long character(int c) {
		return c;
	}

	static long pair(int first, int second) {
		return (((long) first) << CODE_POINT_BITS) | second;
	}

	static long word(String stem) {
		return WORD | (hash(stem) & (WORD - 1));
	}

	/** FNV-1a of 64 bits. */
	static long hash(String text) {
		long hash = FNV_BASIS;
		for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
			hash = (hash ^ (b & 0xff)) * FNV_PRIME;
		}
		return hash;
	}

	/** Whether it is a word of a script that writes words apart. */
	static boolean isWord(long key) {
		return key >= WORD;
	}

	/** Whether it is a pair of neighbouring characters. */
	static boolean isPair(long key) {
		return key >= (1L << CODE_POINT_BITS) && key < WORD;
	}

	/** How the key stands in the index. */
	static String term(long key) {
		return Long.toString(key, Character.MAX_RADIX);
	}

}
