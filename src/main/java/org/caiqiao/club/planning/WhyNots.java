package org.caiqiao.club.planning;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import org.caiqiao.club.planning.WhyNot.Cause;
import org.caiqiao.club.planning.engine.Obstacle;
import org.caiqiao.club.planning.engine.Way;
import org.caiqiao.club.planning.engine.Ways;
import org.caiqiao.club.planning.model.Plan;
import org.caiqiao.club.planning.model.PlanningProblem;
import org.caiqiao.club.planning.model.Standing;
import org.caiqiao.club.planning.model.Wish;

/** Finds the main reason of each wish that a plan does not fulfil. */
public final class WhyNots {

	static final Set<Obstacle.Cause> RULES = EnumSet.of(Obstacle.Cause.ORDER, Obstacle.Cause.EXCLUSIVE,
			Obstacle.Cause.NOT_TOGETHER);

	static final Set<Obstacle.Cause> CAPS = EnumSet.of(Obstacle.Cause.CAP_OF_HOST, Obstacle.Cause.CAP_OF_GUEST);

	private static final Set<Obstacle.Cause> BOTH = EnumSet.of(Obstacle.Cause.ORDER, Obstacle.Cause.EXCLUSIVE,
			Obstacle.Cause.NOT_TOGETHER, Obstacle.Cause.CAP_OF_HOST, Obstacle.Cause.CAP_OF_GUEST);

	private static final Set<Obstacle.Cause> TABLES = EnumSet.of(Obstacle.Cause.NO_TABLE);

	private final PlanningProblem problem;

	private final Reasons reasons;

	private final Ways ways;

	private WhyNots(PlanningProblem problem, Plan plan) {
		this.problem = problem;
		this.reasons = new Reasons(problem);
		this.ways = new Ways(problem, plan);
	}

	/** One reason for each wish that has no place, in the order of the wishes. */
	public static List<WhyNot> of(PlanningProblem problem, Plan plan) {
		Set<String> placed = plan.byMeeting().keySet();
		return of(problem, plan, problem.wishes().stream().filter((wish) -> !placed.contains(wish.id())).toList());
	}

	/** One reason for each of these wishes that have no place, in their order. */
	public static List<WhyNot> of(PlanningProblem problem, Plan plan, List<Wish> unmet) {
		var all = new WhyNots(problem, plan);
		return unmet.stream().map(all::why).toList();
	}

	private WhyNot why(Wish wish) {
		String id = wish.id();
		if (!wish.standing().open()) {
			return new WhyNot(id, (wish.standing() == Standing.BLOCKED) ? Cause.CONFLICT_RULE : Cause.DECLINED,
					List.of(wish.host(), wish.guest()), List.of(), new Change.Allow(id));
		}
		if (this.problem.tables().isEmpty()) {
			return this.reasons.noTable(wish, List.of());
		}
		if (this.problem.commonSlots(wish).isEmpty()) {
			return this.reasons.noCommonSlot(wish);
		}
		List<Way> all = this.ways.of(id);
		return this.reasons.shut(wish)
			.or(() -> only(all, CAPS).map((way) -> this.reasons.capped(wish, way)))
			.or(() -> only(all, RULES).map((way) -> this.reasons.bound(wish, way)))
			.or(() -> only(all, BOTH).map((way) -> this.reasons.capped(wish, way)))
			.or(() -> tableless(all).map((way) -> this.reasons.noTable(wish, Reasons.others(way))))
			.or(() -> cheapest(all, (way) -> !way.barred()).map((way) -> this.reasons.outbid(wish, way)))
			.orElseGet(() -> barred(wish, all));
	}

	/**
	 * In each slot stands something that has to stay: the same everywhere, or now this,
	 * now that.
	 */
	private WhyNot barred(Wish wish, List<Way> all) {
		if (everywhere(all, EnumSet.of(Obstacle.Cause.HOST_BUSY))) {
			return this.reasons.full(wish, all, List.of(wish.host()));
		}
		if (everywhere(all, EnumSet.of(Obstacle.Cause.GUEST_BUSY))) {
			return this.reasons.full(wish, all, List.of(wish.guest()));
		}
		if (everywhere(all, CAPS)) {
			return this.reasons.capped(wish, all.getFirst());
		}
		if (everywhere(all, RULES)) {
			return this.reasons.bound(wish, all.getFirst());
		}
		return everywhere(all, TABLES) ? this.reasons.noTable(wish, Reasons.others(all.getFirst()))
				: this.reasons.full(wish, all, List.of(wish.host(), wish.guest()));
	}

	private static boolean everywhere(List<Way> ways, Set<Obstacle.Cause> causes) {
		return ways.stream()
			.allMatch(
					(way) -> way.obstacles().stream().anyMatch((each) -> each.firm() && causes.contains(each.cause())));
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

}
