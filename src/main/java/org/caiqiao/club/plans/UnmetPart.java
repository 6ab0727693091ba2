package org.caiqiao.club.plans;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.caiqiao.club.planning.StandBy;
import org.caiqiao.club.planning.WhyNot;
import org.caiqiao.club.planning.WhyNots;
import org.caiqiao.club.planning.engine.Way;
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

	private final List<Wish> all;

	private final Ways ways;

	UnmetPart(EventProblem problem, List<Seat> seats, PlanTexts texts) {
		this.problem = problem.problem();
		this.plan = problem.plan(seats);
		this.texts = texts;
		Set<String> placed = this.plan.byMeeting().keySet();
		this.all = this.problem.wishes().stream().filter(wish -> !placed.contains(wish.id())).toList();
		this.ways = new Ways(this.problem, this.plan);
	}

	/**
	 * Those of most worth, as many as one reads; reasons are looked for of these alone.
	 */
	PlanView.Waiting waiting(Look look) {
		List<Wish> found = this.all.stream().filter(wish -> look.finds(name(wish.guest()), name(wish.host()))).toList();
		List<Wish> shown = found.stream()
			.sorted(Comparator.comparing((Wish wish) -> !wish.standing().open())
				.thenComparing(wish -> wish.standing() != Standing.MUST_MEET)
				.thenComparing(wish -> -this.problem.worth(wish))
				.thenComparing(Wish::id))
			.limit(MOST)
			.toList();
		Map<String, WhyNot> reasons = WhyNots.of(this.problem, this.plan, shown)
			.stream()
			.collect(Collectors.toMap(WhyNot::meeting, Function.identity()));
		return new PlanView.Waiting(look.q(), this.all.size(),
				shown.stream().map(wish -> row(wish, Objects.requireNonNull(reasons.get(wish.id())))).toList(),
				found.size() - shown.size());
	}

	List<PlanView.Call> standBy() {
		Map<String, Wish> wishes = this.problem.wishesById();
		return StandBy.of(this.problem, this.plan).stream().limit(MOST_CALLS).map(call -> {
			Wish wish = Objects.requireNonNull(wishes.get(call.meeting()));
			return new PlanView.Call(name(wish.guest()), name(wish.host()),
					call.slots().stream().map(this.texts::time).toList());
		}).toList();
	}

	private PlanView.Unmet row(Wish wish, WhyNot why) {
		Optional<Way> gain = wish.standing().open() ? gain(wish) : Optional.empty();
		return new PlanView.Unmet(wish.id(), name(wish.guest()), name(wish.host()),
				wish.standing() == Standing.MUST_MEET, this.problem.worth(wish),
				gain.map(this.texts::gain).orElseGet(() -> this.texts.why(why)),
				gain.isPresent() ? "" : this.texts.change(why), wish.standing().open());
	}

	private String name(String attendee) {
		return this.texts.names().attendee(attendee);
	}

	/**
	 * A plan made by hand may leave places that the planner would have filled, or given
	 * to another; that is not a reason of the event's.
	 */
	private Optional<Way> gain(Wish wish) {
		return this.problem.tables().isEmpty() ? Optional.empty()
				: this.ways.of(wish.id())
					.stream()
					.filter(way -> !way.barred() && way.cost() < 0)
					.min(Comparator.comparing((Way way) -> !way.obstacles().isEmpty()).thenComparing(Way::cost));
	}

}
