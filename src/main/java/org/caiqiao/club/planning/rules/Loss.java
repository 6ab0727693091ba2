package org.caiqiao.club.planning.rules;

import java.util.List;

/** What a plan leaves to be wished for: what it is, and of whom. */
public sealed interface Loss {

	/** A meeting that has to take place does not. */
	record UnmetMust(String meeting) implements Loss {
	}

	/**
	 * Somebody has two meetings, and one who is served first and could have one of them
	 * has none.
	 */
	record SecondBeforeFirst(String attendee, String meeting, String unserved) implements Loss {
	}

	/** A wish was not fulfilled. */
	record UnmetWish(String meeting, int worth) implements Loss {
	}

	/** Somebody sits idle between two meetings. */
	record IdleGap(String attendee, String from, String until) implements Loss {
	}

	/** Somebody has many more idle gaps than another. */
	record UnevenGaps(String attendee, int gaps, int fewest) implements Loss {
	}

	/** Somebody goes to another table for its next meeting. */
	record TableChange(String attendee, String slot, String from, String to) implements Loss {
	}

	/** How many of a list are idle gaps of this attendee. */
	static long gaps(List<IdleGap> gaps, String attendee) {
		return gaps.stream().filter((gap) -> gap.attendee().equals(attendee)).count();
	}

}
