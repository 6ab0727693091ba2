package org.caiqiao.club.planning;

import java.util.List;
import java.util.Set;

/**
 * Rules that cannot all be kept, whatever the plan.
 *
 * @param rules the rules that clash
 * @param meetings the must-meets that are concerned
 * @param attendees the attendees that are concerned
 * @param slots the slots that are left for these meetings
 */
public record Contradiction(Set<Rule> rules, List<String> meetings, List<String> attendees, List<String> slots) {

	public Contradiction {
		rules = Set.copyOf(rules);
		meetings = List.copyOf(meetings);
		attendees = List.copyOf(attendees);
		slots = List.copyOf(slots);
	}

}
