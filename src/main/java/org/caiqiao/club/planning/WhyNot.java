package org.caiqiao.club.planning;

import java.util.List;

/**
 * Why a wish is not fulfilled, and what would have to change.
 *
 * @param meeting the wish
 * @param cause the main reason
 * @param attendees whom it is about
 * @param others the meetings that it is about
 * @param change what would have to be otherwise; then it takes place, or the next reason
 * shows
 */
public record WhyNot(String meeting, Cause cause, List<String> attendees, List<String> others, Change change) {

	public WhyNot {
		attendees = List.copyOf(attendees);
		others = List.copyOf(others);
	}

	/** Why a wish may have no place. */
	public enum Cause {

		/** One of the two said no thanks. */
		DECLINED,

		/** A conflict rule of the office forbids it, or binds it to another meeting. */
		CONFLICT_RULE,

		/** There is no slot in which both are free. */
		NO_COMMON_SLOT,

		/** One of the two may have no more meetings. */
		CAP,

		/** All slots of one of the two belong to meetings that have to stay. */
		FULL,

		/** In the slots that both have there is no table left. */
		NO_TABLE,

		/** Whoever has the place is worth more, or came first. */
		LOWER_VALUE

	}

}
