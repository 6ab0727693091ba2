package org.caiqiao.club.planning;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.caiqiao.club.planning.WhyNot.Cause;
import org.caiqiao.club.planning.engine.Obstacle;
import org.caiqiao.club.planning.engine.Way;
import org.caiqiao.club.planning.model.Attendee;
import org.caiqiao.club.planning.model.PlanningProblem;
import org.caiqiao.club.planning.model.Table;
import org.caiqiao.club.planning.model.Wish;

/**
 * Words a reason, with what would have to change.
 *
 * @param problem the problem that was planned
 */
record Reasons(PlanningProblem problem) {

	WhyNot noCommonSlot(Wish wish) {
		return this.problem.slots()
			.stream()
			.min(Comparator.comparingInt((slot) -> missing(wish, slot).size()))
			.map((slot) -> new WhyNot(wish.id(), Cause.NO_COMMON_SLOT, missing(wish, slot), List.of(),
					new Change.ComeAlso(wish.id(), slot, missing(wish, slot))))
			.orElseGet(() -> new WhyNot(wish.id(), Cause.NO_COMMON_SLOT, List.of(wish.host(), wish.guest()), List.of(),
					new Change.AddSlot(wish.id(), newId())));
	}

	private List<String> missing(Wish wish, String slot) {
		return Stream.of(wish.host(), wish.guest())
			.filter((attendee) -> this.problem.attendee(attendee).absent().contains(slot))
			.toList();
	}

	/** Somebody who may have no meetings at all. */
	Optional<WhyNot> shut(Wish wish) {
		return Stream.of(wish.host(), wish.guest())
			.map(this.problem::attendee)
			.filter((attendee) -> attendee.cap() == 0)
			.map((attendee) -> capped(wish, attendee, List.of()))
			.findFirst();
	}

	WhyNot capped(Wish wish, Way way) {
		Obstacle cap = first(way, WhyNots.CAPS);
		boolean host = cap.cause() == Obstacle.Cause.CAP_OF_HOST;
		return capped(wish, this.problem.attendee(host ? wish.host() : wish.guest()), List.of(cap.meeting()));
	}

	WhyNot capped(Wish wish, Attendee attendee, List<String> others) {
		return new WhyNot(wish.id(), Cause.CAP, List.of(attendee.id()), others,
				new Change.RaiseCap(attendee.id(), attendee.cap() + 1));
	}

	WhyNot bound(Wish wish, Way way) {
		Obstacle rule = first(way, WhyNots.RULES);
		return new WhyNot(wish.id(), Cause.CONFLICT_RULE, List.of(), List.of(rule.meeting()),
				new Change.DropRule(wish.id(), rule.meeting()));
	}

	WhyNot outbid(Wish wish, Way way) {
		int point = Math.max(1, this.problem.weights().point());
		long lacking = Math.max(0, way.cost()) / point + 1;
		long taken = (long) this.problem.weights().fairness() * this.problem.attendee(wish.guest()).pastMeetings();
		long value = this.problem.worth(wish) + lacking + taken;
		boolean byValue = way.obstacles().stream().noneMatch(Obstacle::first) && value <= Wish.MOST_VALUE;
		return new WhyNot(wish.id(), Cause.LOWER_VALUE, List.of(), others(way),
				byValue ? new Change.RaiseValue(wish.id(), (int) value) : new Change.MakeMust(wish.id()));
	}

	WhyNot noTable(Wish wish, List<String> others) {
		return new WhyNot(wish.id(), Cause.NO_TABLE, List.of(), others, new Change.AddTable(newId()));
	}

	/**
	 * Meetings that have to stay leave no slot; whose they are says whose slots are full.
	 */
	WhyNot full(Wish wish, List<Way> ways, List<String> attendees) {
		return new WhyNot(wish.id(), (attendees.size() == 1) ? Cause.FULL : Cause.NO_COMMON_SLOT, attendees,
				ways.stream().flatMap((way) -> others(way).stream()).distinct().toList(),
				new Change.AddSlot(wish.id(), newId()));
	}

	private static Obstacle first(Way way, Set<Obstacle.Cause> causes) {
		return way.obstacles().stream().filter((each) -> causes.contains(each.cause())).findFirst().orElseThrow();
	}

	static List<String> others(Way way) {
		return way.obstacles().stream().map(Obstacle::meeting).toList();
	}

	/** A name that no slot and no table has. */
	private String newId() {
		String id = "+";
		while (this.problem.slots().contains(id)
				|| this.problem.tables().stream().map(Table::id).toList().contains(id)) {
			id += "+";
		}
		return id;
	}

}
