package org.caiqiao.club.plans;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.caiqiao.club.planning.StandBy;
import org.caiqiao.club.planning.WhyNot;
import org.caiqiao.club.planning.WhyNots;
import org.caiqiao.club.planning.engine.Ways;
import org.caiqiao.club.planning.model.Plan;
import org.caiqiao.club.planning.model.PlanningProblem;
import org.caiqiao.club.planning.model.Standing;
import org.caiqiao.club.planning.model.Wish;

/** Wishes without a place, each with its one reason, and whom to call. */
final class UnmetPart {

	/** More wishes are not read on one page. */
	static final int MOST = 200;

	private static final int MOST_CALLS = 30;

	private final PlanningProblem problem;

	private final Plan plan;

	private final PlanTexts texts;

	private final Map<String, WhyNot> reasons;

	private final Ways ways;

	UnmetPart(EventProblem problem, List<Seat> seats, PlanTexts texts) {
		this.problem = problem.problem();
		this.plan = problem.plan(seats);
		this.texts = texts;
		this.reasons = WhyNots.of(this.problem, this.plan)
			.stream()
			.collect(Collectors.toMap(WhyNot::meeting, Function.identity()));
		this.ways = new Ways(this.problem, this.plan);
	}

	/** Those of most worth, as many as one reads. */
	List<PlanView.Unmet> unmet() {
		return this.problem.wishes()
			.stream()
			.filter(wish -> this.reasons.containsKey(wish.id()))
			.sorted(Comparator.comparing((Wish wish) -> !wish.standing().open())
				.thenComparing(wish -> wish.standing() != Standing.MUST_MEET)
				.thenComparing(wish -> -this.problem.worth(wish))
				.thenComparing(Wish::id))
			.limit(MOST)
			.map(this::row)
			.toList();
	}

	int count() {
		return this.reasons.size();
	}

	List<PlanView.Call> standBy() {
		Map<String, Wish> wishes = this.problem.wishesById();
		return StandBy.of(this.problem, this.plan).stream().limit(MOST_CALLS).map(call -> {
			Wish wish = Objects.requireNonNull(wishes.get(call.meeting()));
			return new PlanView.Call(this.texts.names().attendee(wish.guest()),
					this.texts.names().attendee(wish.host()), call.slots().stream().map(this.texts::time).toList());
		}).toList();
	}

	private PlanView.Unmet row(Wish wish) {
		WhyNot why = Objects.requireNonNull(this.reasons.get(wish.id()));
		boolean free = wish.standing().open() && free(wish);
		return new PlanView.Unmet(wish.id(), this.texts.names().attendee(wish.guest()),
				this.texts.names().attendee(wish.host()), wish.standing() == Standing.MUST_MEET,
				this.problem.worth(wish), free ? this.texts.get("plans.why.free") : this.texts.why(why),
				free ? "" : this.texts.change(why), wish.standing().open());
	}

	/**
	 * A plan made by hand may leave places that the planner would have filled; that is
	 * not a reason of the event's.
	 */
	private boolean free(Wish wish) {
		return !this.problem.tables().isEmpty()
				&& this.ways.of(wish.id()).stream().anyMatch(way -> way.obstacles().isEmpty() && way.cost() < 0);
	}

}
