package org.caiqiao.club.planning;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.caiqiao.club.planning.model.Pair;
import org.caiqiao.club.planning.model.PlanningProblem;
import org.caiqiao.club.planning.model.Wish;

/**
 * Takes away, again and again, the slots that a must-meet cannot take because of the
 * others of the same attendee and of those before and after it.
 */
final class Narrowing {

	private final PlanningProblem problem;

	private final List<Wish> musts;

	private final OpenSlots open;

	private boolean changed;

	Narrowing(PlanningProblem problem, List<Wish> musts) {
		this.problem = problem;
		this.musts = musts;
		this.open = new OpenSlots(problem, musts);
	}

	List<Contradiction> contradictions() {
		List<Contradiction> found;
		do {
			this.changed = false;
			found = empty();
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

	private List<Contradiction> empty() {
		return this.musts.stream()
			.filter((wish) -> slots(wish).isEmpty())
			.map((wish) -> new Contradiction(this.open.because(wish.id()), List.of(wish.id()),
					List.of(wish.host(), wish.guest()), List.of()))
			.toList();
	}

	private void narrowByOrder() {
		boolean again = true;
		while (again) {
			again = false;
			for (Pair pair : this.problem.conditions().order()) {
				BitSet earlier = this.open.of(pair.one());
				BitSet later = this.open.of(pair.other());
				if (!earlier.isEmpty() && !later.isEmpty()) {
					again |= this.open.clear(pair.one(), later.length() - 1, this.problem.slots().size(), pair.other());
					again |= !earlier.isEmpty()
							&& this.open.clear(pair.other(), 0, earlier.nextSetBit(0) + 1, pair.one());
				}
			}
			this.changed |= again;
		}
	}

	/** All meetings of an attendee need slots of their own. */
	private List<Contradiction> byAttendee() {
		var found = new ArrayList<Contradiction>();
		ownMeetings().forEach((attendee, meetings) -> {
			var fit = new SlotFit(meetings.stream().map(this::slots).toList(), 1);
			List<Integer> crowd = fit.crowd();
			if (!crowd.isEmpty()) {
				found.add(this.open.crowded(crowd.stream().map(meetings::get).toList(), Rule.ONE_AT_A_TIME,
						List.of(attendee)));
			}
			else if (fit.narrow()) {
				this.changed = true;
				Set<Rule> rules = EnumSet.of(Rule.ONE_AT_A_TIME);
				meetings.forEach((wish) -> rules.addAll(this.open.because(wish.id())));
				meetings.forEach((wish) -> this.open.because(wish.id()).addAll(rules));
			}
		});
		return found;
	}

	private Map<String, List<Wish>> ownMeetings() {
		var own = new LinkedHashMap<String, List<Wish>>();
		for (Wish wish : this.musts) {
			if (wish.clinic() == null) {
				own.computeIfAbsent(wish.host(), (id) -> new ArrayList<>()).add(wish);
			}
			own.computeIfAbsent(wish.guest(), (id) -> new ArrayList<>()).add(wish);
		}
		return own;
	}

	/** All meetings of a slot need tables of their own. */
	private List<Contradiction> byTables() {
		List<Wish> alone = this.musts.stream().filter((wish) -> wish.clinic() == null).toList();
		var fit = new SlotFit(alone.stream().map(this::slots).toList(), this.problem.tables().size());
		List<Integer> crowd = fit.crowd();
		return crowd.isEmpty() ? List.of()
				: List.of(this.open.crowded(crowd.stream().map(alone::get).toList(), Rule.TABLES, List.of()));
	}

	private BitSet slots(Wish wish) {
		return this.open.of(wish.id());
	}

}
