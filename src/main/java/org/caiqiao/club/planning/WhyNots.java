package org.caiqiao.club.planning;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.caiqiao.club.planning.WhyNot.Cause;
import org.caiqiao.club.planning.engine.Obstacle;
import org.caiqiao.club.planning.engine.Way;
import org.caiqiao.club.planning.engine.Ways;
import org.caiqiao.club.planning.model.Attendee;
import org.caiqiao.club.planning.model.Plan;
import org.caiqiao.club.planning.model.PlanningProblem;
import org.caiqiao.club.planning.model.Standing;
import org.caiqiao.club.planning.model.Table;
import org.caiqiao.club.planning.model.Wish;

/** Finds the main reason of each wish that a plan does not fulfil. */
public final class WhyNots {

	private static final Set<Obstacle.Cause> RULES = EnumSet.of(Obstacle.Cause.ORDER, Obstacle.Cause.EXCLUSIVE,
			Obstacle.Cause.NOT_TOGETHER);

	private static final Set<Obstacle.Cause> CAPS = EnumSet.of(Obstacle.Cause.CAP_OF_HOST, Obstacle.Cause.CAP_OF_GUEST);

	private static final Set<Obstacle.Cause> BOTH = EnumSet.of(Obstacle.Cause.ORDER, Obstacle.Cause.EXCLUSIVE,
			Obstacle.Cause.NOT_TOGETHER, Obstacle.Cause.CAP_OF_HOST, Obstacle.Cause.CAP_OF_GUEST);

	private static final Set<Obstacle.Cause> TABLES = EnumSet.of(Obstacle.Cause.NO_TABLE);

	private final PlanningProblem problem;

	private final Ways ways;

	private WhyNots(PlanningProblem problem, Plan plan) {
		this.problem = problem;
		this.ways = new Ways(problem, plan);
	}

	/** One reason for each wish that has no place, in the order of the wishes. */
	public static List<WhyNot> of(PlanningProblem problem, Plan plan) {
		Set<String> placed = plan.byMeeting().keySet();
		var all = new WhyNots(problem, plan);
		return problem.wishes().stream().filter((wish) -> !placed.contains(wish.id())).map(all::why).toList();
	}

	private WhyNot why(Wish wish) {
		String id = wish.id();
		if (!wish.standing().open()) {
			return new WhyNot(id, (wish.standing() == Standing.BLOCKED) ? Cause.CONFLICT_RULE : Cause.DECLINED,
					List.of(wish.host(), wish.guest()), List.of(), new Change.Allow(id));
		}
		if (this.problem.tables().isEmpty()) {
			return new WhyNot(id, Cause.NO_TABLE, List.of(), List.of(), new Change.AddTable(newId()));
		}
		if (this.problem.commonSlots(wish).isEmpty()) {
			return noCommonSlot(wish);
		}
		List<Way> all = this.ways.of(id);
		return shut(wish).or(() -> only(all, CAPS).map((way) -> capped(wish, way)))
			.or(() -> only(all, RULES).map((way) -> bound(wish, way)))
			.or(() -> only(all, BOTH).map((way) -> capped(wish, way)))
			.or(() -> only(all, TABLES)
				.map((way) -> new WhyNot(id, Cause.NO_TABLE, List.of(), others(way), new Change.AddTable(newId()))))
			.or(() -> cheapest(all, (way) -> !way.barred()).map((way) -> outbid(wish, way)))
			.orElseGet(() -> full(wish, all));
	}

	private WhyNot noCommonSlot(Wish wish) {
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
	private Optional<WhyNot> shut(Wish wish) {
		return Stream.of(wish.host(), wish.guest())
			.map(this.problem::attendee)
			.filter((attendee) -> attendee.cap() == 0)
			.map((attendee) -> capped(wish, attendee, List.of()))
			.findFirst();
	}

	private WhyNot capped(Wish wish, Way way) {
		Obstacle cap = first(way, CAPS);
		boolean host = cap.cause() == Obstacle.Cause.CAP_OF_HOST;
		return capped(wish, this.problem.attendee(host ? wish.host() : wish.guest()), List.of(cap.meeting()));
	}

	private static WhyNot capped(Wish wish, Attendee attendee, List<String> others) {
		return new WhyNot(wish.id(), Cause.CAP, List.of(attendee.id()), others,
				new Change.RaiseCap(attendee.id(), attendee.cap() + 1));
	}

	private static WhyNot bound(Wish wish, Way way) {
		Obstacle rule = first(way, RULES);
		return new WhyNot(wish.id(), Cause.CONFLICT_RULE, List.of(), List.of(rule.meeting()),
				new Change.DropRule(wish.id(), rule.meeting()));
	}

	private WhyNot outbid(Wish wish, Way way) {
		int point = Math.max(1, this.problem.weights().point());
		long lacking = Math.max(0, way.cost()) / point + 1;
		long taken = (long) this.problem.weights().fairness() * this.problem.attendee(wish.guest()).pastMeetings();
		long value = this.problem.worth(wish) + lacking + taken;
		boolean byValue = way.obstacles().stream().noneMatch(Obstacle::first) && value <= Wish.MOST_VALUE;
		return new WhyNot(wish.id(), Cause.LOWER_VALUE, List.of(), others(way),
				byValue ? new Change.RaiseValue(wish.id(), (int) value) : new Change.MakeMust(wish.id()));
	}

	private WhyNot full(Wish wish, List<Way> all) {
		boolean host = all.stream()
			.allMatch((way) -> way.obstacles()
				.stream()
				.anyMatch((each) -> each.firm() && each.cause() == Obstacle.Cause.HOST_BUSY));
		return new WhyNot(wish.id(), Cause.FULL, List.of(host ? wish.host() : wish.guest()),
				all.stream().flatMap((way) -> others(way).stream()).distinct().toList(),
				new Change.AddSlot(wish.id(), newId()));
	}

	/** The cheapest way where nothing but this stands in the way. */
	private static Optional<Way> only(List<Way> ways, Set<Obstacle.Cause> causes) {
		return cheapest(ways, (way) -> !way.obstacles().isEmpty()
				&& way.obstacles().stream().allMatch((each) -> causes.contains(each.cause())));
	}

	/**
	 * A way that lacks a table alone; where nothing is in the way none was large enough.
	 */
	private static Optional<Way> tableless(List<Way> ways) {
		return cheapest(ways, (way) -> way.obstacles().stream().allMatch((each) -> TABLES.contains(each.cause())));
	}

	private static Optional<Way> cheapest(List<Way> ways, Predicate<Way> which) {
		return ways.stream().filter(which).min(Comparator.comparingLong(Way::cost));
	}

	private static Obstacle first(Way way, Set<Obstacle.Cause> causes) {
		return way.obstacles().stream().filter((each) -> causes.contains(each.cause())).findFirst().orElseThrow();
	}

	private static List<String> others(Way way) {
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
