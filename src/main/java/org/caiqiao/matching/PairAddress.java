package org.caiqiao.matching;

import org.caiqiao.matching.engine.Kind;
import org.caiqiao.matching.engine.Subject;

/** Where a pair is explained: one page, from whichever side its reader comes. */
final class PairAddress {

	private PairAddress() {
	}

	static String of(Subject one, Subject other) {
		Subject need = one.kind().asks() ? one : other;
		Subject offer = one.kind().asks() ? other : one;
		return "/needs/" + need.id() + "/matches/" + ((offer.kind() == Kind.EXPERT) ? "experts/" : "achievements/")
				+ offer.id();
	}

	/**
	 * Where somebody who has the one asks to be introduced to those who have the other.
	 */
	static String ask(Subject about, Subject own) {
		return "/introductions/new?kind=" + about.kind() + "&id=" + about.id() + "&beside=" + own.kind() + "-"
				+ own.id();
	}

}
