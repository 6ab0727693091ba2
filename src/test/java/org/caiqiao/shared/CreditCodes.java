package org.caiqiao.shared;

import java.util.concurrent.atomic.AtomicInteger;

/** Makes credit codes that pass both checks and belong to nobody. */
public final class CreditCodes {

	private static final AtomicInteger COUNT = new AtomicInteger();

	private static final String LAST = "0123456789ABCDEFGHJKLMNPQRTUWXY";

	private CreditCodes() {
	}

	/** One that no test has had. */
	public static CreditCode next() {
		String body = "91110108MA9%05d".formatted(COUNT.incrementAndGet());
		for (char organisation : "0123456789X".toCharArray()) {
			for (char check : LAST.toCharArray()) {
				String code = body + organisation + check;
				if (CreditCode.check(code) == CreditCode.Verdict.OK) {
					return new CreditCode(code);
				}
			}
		}
		throw new AssertionError("no check characters fit " + body);
	}

}
