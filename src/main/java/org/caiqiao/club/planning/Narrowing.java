package org.caiqiao.club.planning;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.caiqiao.club.planning.model.Pair;
import org.caiqiao.club.planning.model.PlanningProblem;
import org.caiqiao.club.planning.model.Wish;

/**
 * Takes away, again and again, the slots that a must-meet cannot take because of the
 * others of the same attendee and of those before and after it, and remembers by which
 * rules.
 */
final class Narrowing {

	private final PlanningProblem problem;

	private final List<Wish> musts;

	private final Map<String, BitSet> open = new LinkedHashMap<>();

	private final Map<String, Set<Rule>> because = new HashMap<>();

	private boolean changed;

	Narrowing(PlanningProblem problem, List<Wish> musts) {
		this.problem = problem;
		this.musts = musts;
		for (Wish wish : musts) {
			var slots = new BitSet();
			problem.commonSlots(wish).forEach((slot) -> slots.set(problem.slots().indexOf(slot)));
			this.open.put(wish.id(), slots);
			this.because.put(wish.id(), reasons(wish));
		}
	}

	List<Contradiction> contradictions() {
		List<Contradiction> found = empty();
		do {
			this.changed = false;
			if (found.isEmpty()) {
				narrowByOrder();
				found = empty();
			}
			if (found.isEmpty()) {
				found = byAttendee();
			}
		}
		while (this.changed && found.isEmpty());
		return found.isEmpty() ? byTables() : found;
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

	private List<Contradiction> empty() {
		return this.musts.stream()
			.filter((wish) -> slots(wish).isEmpty())
			.map((wish) -> new Contradiction(reason(wish), List.of(wish.id()), List.of(wish.host(), wish.guest()),
					List.of()))
			.toList();
	}

	private void narrowByOrder() {
		boolean again = true;
		while (again) {
			again = false;
			for (Pair pair : this.problem.conditions().order()) {
				BitSet earlier = this.open.get(pair.one());
				BitSet later = this.open.get(pair.other());
				if (earlier != null && later != null && !earlier.isEmpty() && !later.isEmpty()) {
					again |= clear(pair.one(), later.length() - 1, this.problem.slots().size(), pair.other());
					again |= !earlier.isEmpty() && clear(pair.other(), 0, earlier.nextSetBit(0) + 1, pair.one());
				}
			}
		}
	}

	private boolean clear(String meeting, int from, int until, String other) {
		BitSet slots = slots(meeting);
		int before = slots.cardinality();
		slots.clear(from, Math.max(from, until));
		if (slots.cardinality() < before) {
			reason(meeting).add(Rule.ORDER);
			reason(meeting).addAll(reason(other));
			this.changed = true;
			return true;
		}
		return false;
	}

	/** All meetings of an attendee need slots of their own. */
	private List<Contradiction> byAttendee() {
		var found = new ArrayList<Contradiction>();
		var own = new LinkedHashMap<String, List<Wish>>();
		for (Wish wish : this.musts) {
			if (wish.clinic() == null) {
				own.computeIfAbsent(wish.host(), (id) -> new ArrayList<>()).add(wish);
			}
			own.computeIfAbsent(wish.guest(), (id) -> new ArrayList<>()).add(wish);
		}
		own.forEach((attendee, meetings) -> {
			var fit = new SlotFit(meetings.stream().map(this::slots).toList(), 1);
			List<Integer> crowd = fit.crowd();
			if (!crowd.isEmpty()) {
				found.add(crowded(crowd.stream().map(meetings::get).toList(), Rule.ONE_AT_A_TIME, List.of(attendee)));
				return;
			}
			if (fit.narrow()) {
				this.changed = true;
				Set<Rule> rules = EnumSet.of(Rule.ONE_AT_A_TIME);
				meetings.forEach((wish) -> rules.addAll(reason(wish)));
				meetings.forEach((wish) -> reason(wish).addAll(rules));
			}
		});
		return found;
	}

	/** All meetings of a slot need tables of their own. */
	private List<Contradiction> byTables() {
		List<Wish> alone = this.musts.stream().filter((wish) -> wish.clinic() == null).toList();
		var fit = new SlotFit(alone.stream().map(this::slots).toList(), this.problem.tables().size());
		List<Integer> crowd = fit.crowd();
		return crowd.isEmpty() ? List.of()
				: List.of(crowded(crowd.stream().map(alone::get).toList(), Rule.TABLES, List.of()));
	}

	private Contradiction crowded(List<Wish> crowd, Rule rule, List<String> attendees) {
		Set<Rule> rules = EnumSet.of(rule);
		var left = new BitSet();
		for (Wish wish : crowd) {
			rules.addAll(reason(wish));
			left.or(slots(wish));
		}
		return new Contradiction(rules, crowd.stream().map(Wish::id).toList(), attendees,
				left.stream().mapToObj(this.problem.slots()::get).toList());
	}

	private BitSet slots(Wish wish) {
		return slots(wish.id());
	}

	private BitSet slots(String meeting) {
		return this.open.getOrDefault(meeting, new BitSet());
	}

	private Set<Rule> reason(Wish wish) {
		return reason(wish.id());
	}

	private Set<Rule> reason(String meeting) {
		return this.because.getOrDefault(meeting, EnumSet.noneOf(Rule.class));
	}

}
