package org.caiqiao.club.plans;

import java.util.Locale;

/**
 * What an officer looks for on the page of a plan.
 *
 * @param pick the pair that is being put somewhere; empty for none
 * @param q part of a name, to find wishes without a place by; empty for all
 */
record Look(String pick, String q) {

	/** Names are no longer than what one types of them. */
	static final int LONGEST = 60;

	Look {
		String clean = q.strip();
		q = clean.substring(0, Math.min(LONGEST, clean.length()));
	}

	/** At all wishes, while a pair is being put somewhere. */
	static Look picking(String pick) {
		return new Look(pick, "");
	}

	/** Whether one of these names is looked for. */
	boolean finds(String... names) {
		String part = this.q.toLowerCase(Locale.ROOT);
		for (String name : names) {
			if (name.toLowerCase(Locale.ROOT).contains(part)) {
				return true;
			}
		}
		return false;
	}

}
