package org.caiqiao.club.planning;

import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.caiqiao.club.planning.model.PlanningProblem;
import org.caiqiao.club.planning.model.Wish;

/** The slots that must-meets can still take, and the rules that took the others away. */
final class OpenSlots {

	private final PlanningProblem problem;

	private final Map<String, BitSet> slots = new HashMap<>();

	private final Map<String, Set<Rule>> because = new HashMap<>();

	OpenSlots(PlanningProblem problem, List<Wish> musts) {
		this.problem = problem;
		for (Wish wish : musts) {
			var open = new BitSet();
			problem.commonSlots(wish).forEach((slot) -> open.set(problem.slots().indexOf(slot)));
			this.slots.put(wish.id(), open);
			this.because.put(wish.id(), reasons(wish));
		}
	}

	/** Those of a meeting; none of one that is no must-meet. */
	BitSet of(String meeting) {
		return this.slots.getOrDefault(meeting, new BitSet());
	}

	/** The rules that took some of a meeting's slots away. */
	Set<Rule> because(String meeting) {
		return this.because.getOrDefault(meeting, EnumSet.noneOf(Rule.class));
	}

	/** Takes slots away for the sake of the order with another meeting. */
	boolean clear(String meeting, int from, int until, String other) {
		BitSet open = of(meeting);
		int before = open.cardinality();
		open.clear(from, Math.max(from, until));
		if (open.cardinality() < before) {
			because(meeting).add(Rule.ORDER);
			because(meeting).addAll(because(other));
			return true;
		}
		return false;
	}

	/** Says that there are too many meetings for the slots they can still take. */
	Contradiction crowded(List<Wish> crowd, Rule rule, List<String> attendees) {
		Set<Rule> rules = EnumSet.of(rule);
		var left = new BitSet();
		for (Wish wish : crowd) {
			rules.addAll(because(wish.id()));
			left.or(of(wish.id()));
		}
		return new Contradiction(rules, crowd.stream().map(Wish::id).toList(), attendees,
				left.stream().mapToObj(this.problem.slots()::get).toList());
	}

	private Set<Rule> reasons(Wish wish) {
		Set<Rule> rules = EnumSet.of(Rule.MUST_MEET);
		if (wish.fixed()) {
			rules.add(Rule.FIXED);
		}
		if (!wish.within().isEmpty()) {
			rules.add(Rule.OWN_SLOTS);
		}
		if (!this.problem.attendee(wish.host()).absent().isEmpty()
				|| !this.problem.attendee(wish.guest()).absent().isEmpty()) {
			rules.add(Rule.AVAILABILITY);
		}
		return rules;
	}

}
