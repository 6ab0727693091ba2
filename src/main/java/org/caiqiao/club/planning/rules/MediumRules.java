package org.caiqiao.club.planning.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.caiqiao.club.planning.model.Attendee;
import org.caiqiao.club.planning.model.Placement;
import org.caiqiao.club.planning.model.Plan;
import org.caiqiao.club.planning.model.PlanningProblem;
import org.caiqiao.club.planning.model.Standing;
import org.caiqiao.club.planning.model.Wish;

/** What a plan is for: the meetings that take place, and whose they are. */
public final class MediumRules {

	private final PlanningProblem problem;

	private final List<Seated> meetings;

	private final Map<String, List<Seated>> byAttendee;

	private final Set<String> met;

	public MediumRules(PlanningProblem problem, Plan plan) {
		this.problem = problem;
		this.meetings = Seated.of(problem, plan);
		this.byAttendee = Seated.byAttendee(this.meetings);
		this.met = new HashSet<>(Seated.ids(this.meetings));
	}

	public List<Loss.UnmetMust> mustMeetsTakePlace() {
		return unmet().filter((wish) -> wish.standing() == Standing.MUST_MEET || wish.fixed())
			.map((wish) -> new Loss.UnmetMust(wish.id()))
			.toList();
	}

	/**
	 * Nobody gets a second meeting while one who is served first has none and could sit
	 * in its place, unless it is a must-meet.
	 */
	public List<Loss.SecondBeforeFirst> nobodyGetsTwoWhileAnotherHasNone() {
		Set<String> unserved = new HashSet<>();
		this.problem.attendees().stream().filter(Attendee::firstHelping).map(Attendee::id).forEach(unserved::add);
		unserved.removeAll(this.byAttendee.keySet());
		return unmet().filter((wish) -> unserved.contains(wish.guest()))
			.flatMap((wish) -> this.meetings.stream()
				.filter((other) -> gives(other, wish))
				.map((other) -> new Loss.SecondBeforeFirst(other.wish().guest(), other.wish().id(), wish.guest())))
			.toList();
	}

	public List<Loss.UnmetWish> wishesAreMet() {
		return unmet().filter((wish) -> wish.standing() == Standing.MEET)
			.map((wish) -> new Loss.UnmetWish(wish.id(), this.problem.worth(wish)))
			.toList();
	}

	/** What the meetings that take place are worth together. */
	public long value() {
		return this.meetings.stream().mapToLong((each) -> this.problem.worth(each.wish())).sum();
	}

	private Stream<Wish> unmet() {
		return this.problem.wishes().stream().filter((wish) -> wish.standing().open() && !this.met.contains(wish.id()));
	}

	/** Whether a second helping of this host could have been the first of another. */
	private boolean gives(Seated other, Wish first) {
		return other.wish().host().equals(first.host())
				&& this.byAttendee.getOrDefault(other.wish().guest(), List.of()).size() > 1
				&& other.wish().standing() == Standing.MEET && !other.wish().fixed()
				&& new HardRules(this.problem, instead(other, first)).breaches().isEmpty();
	}

	private Plan instead(Seated other, Wish first) {
		List<Placement> places = this.meetings.stream()
			.map((each) -> (each == other) ? new Placement(first.id(), other.slot(), other.place().table())
					: each.place())
			.toList();
		return new Plan(places);
	}

}
