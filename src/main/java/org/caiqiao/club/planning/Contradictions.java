package org.caiqiao.club.planning;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.caiqiao.club.planning.model.Attendee;
import org.caiqiao.club.planning.model.PlanningProblem;
import org.caiqiao.club.planning.model.Standing;
import org.caiqiao.club.planning.model.Wish;

/**
 * Finds what makes a problem impossible before time is spent on it: each method shows
 * that some must-meets cannot all take place, and by which rules.
 */
public final class Contradictions {

	private final PlanningProblem problem;

	private final List<Wish> musts;

	private Contradictions(PlanningProblem problem) {
		this.problem = problem;
		this.musts = problem.wishes()
			.stream()
			.filter((wish) -> wish.fixed() || wish.standing() == Standing.MUST_MEET)
			.toList();
	}

	/**
	 * All that is found, the plain ones first; none does not say that there is a plan.
	 */
	public static List<Contradiction> of(PlanningProblem problem) {
		var all = new Contradictions(problem);
		List<Contradiction> plain = Stream
			.of(nothingToMeetAt(problem), all.forbidden(), all.overCap(), all.excluded(), all.sameTable())
			.flatMap(List::stream)
			.toList();
		return plain.isEmpty() ? new Narrowing(problem, all.musts).contradictions() : plain;
	}

	private static List<Contradiction> nothingToMeetAt(PlanningProblem problem) {
		var missing = EnumSet.noneOf(Rule.class);
		if (problem.slots().isEmpty()) {
			missing.add(Rule.SLOTS);
		}
		if (problem.tables().isEmpty()) {
			missing.add(Rule.TABLES);
		}
		boolean wanted = problem.wishes().stream().anyMatch((wish) -> wish.standing().open());
		return (missing.isEmpty() || !wanted) ? List.of()
				: List.of(new Contradiction(missing, List.of(), List.of(), List.of()));
	}

	private List<Contradiction> forbidden() {
		return this.musts.stream()
			.filter((wish) -> !wish.standing().open())
			.map((wish) -> found(
					EnumSet.of(Rule.FIXED, (wish.standing() == Standing.BLOCKED) ? Rule.CONFLICT : Rule.NO_THANKS),
					List.of(wish.id())))
			.toList();
	}

	private List<Contradiction> overCap() {
		var found = new ArrayList<Contradiction>();
		for (Attendee attendee : this.problem.attendees()) {
			List<String> own = this.musts.stream().filter((wish) -> wish.of(attendee.id())).map(Wish::id).toList();
			if (own.size() > attendee.cap()) {
				found.add(new Contradiction(EnumSet.of(Rule.MUST_MEET, Rule.CAP), own, List.of(attendee.id()),
						List.of()));
			}
		}
		return found;
	}

	private List<Contradiction> excluded() {
		List<String> ids = this.musts.stream().map(Wish::id).toList();
		return this.problem.conditions()
			.exclusive()
			.stream()
			.filter((pair) -> ids.contains(pair.one()) && ids.contains(pair.other()))
			.map((pair) -> found(EnumSet.of(Rule.MUST_MEET, Rule.EXCLUSIVE), List.of(pair.one(), pair.other())))
			.toList();
	}

	private List<Contradiction> sameTable() {
		var found = new ArrayList<Contradiction>();
		List<Wish> fixed = this.musts.stream().filter((wish) -> wish.fixedTable() != null).toList();
		for (Wish one : fixed) {
			for (Wish other : fixed) {
				if (one.id().compareTo(other.id()) < 0 && collide(one, other)) {
					found.add(found(EnumSet.of(Rule.FIXED, Rule.TABLES), List.of(one.id(), other.id())));
				}
			}
		}
		return found;
	}

	private static boolean collide(Wish one, Wish other) {
		boolean shared = one.clinic() != null && one.clinic().equals(other.clinic()) && one.host().equals(other.host());
		return !shared && String.valueOf(one.fixedSlot()).equals(other.fixedSlot())
				&& String.valueOf(one.fixedTable()).equals(other.fixedTable());
	}

	private static Contradiction found(Set<Rule> rules, List<String> meetings) {
		return new Contradiction(rules, meetings, List.of(), List.of());
	}

}
