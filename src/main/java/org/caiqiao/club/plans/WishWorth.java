package org.caiqiao.club.plans;

import java.util.Set;
import java.util.stream.Collectors;

import org.caiqiao.club.meetings.MeetingData;
import org.caiqiao.club.meetings.RuleKind;
import org.caiqiao.club.meetings.RuleLevel;
import org.caiqiao.club.meetings.WishStrength;
import org.caiqiao.club.planning.model.Standing;
import org.caiqiao.club.planning.model.Wish;
import org.jspecify.annotations.Nullable;

/**
 * How much a meeting is worth: the match times the wish. A pair of 0 points still has a
 * base, as its two sides may know more than their texts say.
 */
final class WishWorth {

	/** Pairs from so many points on may meet although nobody said anything. */
	static final int GOOD = 40;

	/** What a wish counts before the match adds its points. */
	private static final int BASE = 20;

	/** What a wish counts more that got no place at a former event. */
	private static final int LEFT_OVER = 30;

	/** The worth of one side's word, in halves: nothing, gladly, more than others. */
	private static final int GLADLY = 1;

	private static final int MORE = 2;

	private final boolean fills;

	private final Set<PairKey> blocked;

	WishWorth(MeetingData data, boolean fills) {
		this.fills = fills;
		this.blocked = data.rules()
			.stream()
			.filter(rule -> rule.level() == RuleLevel.BLOCK)
			.filter(rule -> rule.kind() == RuleKind.NEVER_TOGETHER || rule.kind() == RuleKind.OWN_INSTITUTION)
			.map(rule -> new PairKey(rule.one(), rule.other()))
			.collect(Collectors.toSet());
	}

	/**
	 * Whether the pair is to be planned, or to be said why not. A mere refusal is no wish
	 * that somebody waits for.
	 */
	boolean counts(MeetingData.Wished wished) {
		return wished.wanted() || this.fills && !wished.refused() && wished.points() >= GOOD;
	}

	Wish wish(PairKey pair, MeetingData.Wished wished) {
		return named(pair, value(wished)).as(standing(pair, wished));
	}

	/** A pair of which nothing is known but that it meets. */
	Wish unsaid(PairKey pair) {
		return named(pair, BASE / 2).as(this.blocked.contains(pair) ? Standing.BLOCKED : Standing.MEET);
	}

	private static Wish named(PairKey pair, int value) {
		return Wish.of(pair.id(), pair.expertId(), pair.companyId(), value);
	}

	private Standing standing(PairKey pair, MeetingData.Wished wished) {
		if (this.blocked.contains(pair)) {
			return Standing.BLOCKED;
		}
		if (wished.refused()) {
			return Standing.NO_THANKS;
		}
		return wished.must() ? Standing.MUST_MEET : Standing.MEET;
	}

	/**
	 * Half of the match for each side that is glad, all of it for one that wants more.
	 */
	static int value(MeetingData.Wished wished) {
		int words = word(wished.byCompany()) + word(wished.byExpert());
		return Math.max(1, (BASE + wished.points()) * Math.max(1, words + 1) / 2) + (wished.leftOver() ? LEFT_OVER : 0);
	}

	private static int word(@Nullable WishStrength said) {
		if (said == WishStrength.MUST) {
			return MORE;
		}
		return (said == WishStrength.MEET) ? GLADLY : 0;
	}

}
