package org.caiqiao.club.planning;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.caiqiao.club.planning.model.Attendee;
import org.caiqiao.club.planning.model.Conditions;
import org.caiqiao.club.planning.model.Pair;
import org.caiqiao.club.planning.model.PlanningProblem;
import org.caiqiao.club.planning.model.Standing;
import org.caiqiao.club.planning.model.Table;
import org.caiqiao.club.planning.model.Wish;

/**
 * What would have to be otherwise for a wish to be fulfilled, and a problem where it is.
 */
public sealed interface Change {

	/** The problem in which it is so. */
	PlanningProblem in(PlanningProblem problem);

	/** The one who said no thanks says yes, or the office lifts its rule. */
	record Allow(String meeting) implements Change {

		@Override
		public PlanningProblem in(PlanningProblem problem) {
			return problem.withWishes((wish) -> wish.id().equals(this.meeting) ? wish.as(Standing.MEET) : wish);
		}

	}

	/** These come in this slot too, and the meeting may take it. */
	record ComeAlso(String meeting, String slot, List<String> attendees) implements Change {

		public ComeAlso {
			attendees = List.copyOf(attendees);
		}

		@Override
		public PlanningProblem in(PlanningProblem problem) {
			PlanningProblem changed = problem.withWishes((wish) -> wish.id().equals(this.meeting) ? open(wish) : wish);
			for (String attendee : this.attendees) {
				changed = changed.withAttendee(attendee, this::present);
			}
			return changed;
		}

		private Wish open(Wish wish) {
			return wish.within().isEmpty() ? wish : wish.only(with(wish.within(), this.slot));
		}

		private Attendee present(Attendee attendee) {
			var absent = new HashSet<>(attendee.absent());
			absent.remove(this.slot);
			return attendee.away(absent);
		}

	}

	/** The attendee may have so many meetings. */
	record RaiseCap(String attendee, int cap) implements Change {

		@Override
		public PlanningProblem in(PlanningProblem problem) {
			return problem.withAttendee(this.attendee, (each) -> each.capped(this.cap));
		}

	}

	/**
	 * The rule that binds these two meetings, or keeps their guests apart, is dropped.
	 */
	record DropRule(String meeting, String other) implements Change {

		@Override
		public PlanningProblem in(PlanningProblem problem) {
			Conditions now = problem.conditions();
			String one = problem.wish(this.meeting).guest();
			String two = problem.wish(this.other).guest();
			return problem.under(new Conditions(without(now.order(), this.meeting, this.other),
					without(now.exclusive(), this.meeting, this.other), without(now.notTogether(), one, two),
					now.clinics()));
		}

		private static List<Pair> without(List<Pair> pairs, String one, String other) {
			return pairs.stream().filter((pair) -> !pair.of(one, other)).toList();
		}

	}

	/** One table more. */
	record AddTable(String id) implements Change {

		@Override
		public PlanningProblem in(PlanningProblem problem) {
			int seats = problem.tables().stream().mapToInt(Table::seats).max().orElse(2);
			var tables = new ArrayList<>(problem.tables());
			tables.add(new Table(this.id, seats));
			return new PlanningProblem(problem.attendees(), problem.slots(), tables, problem.wishes(),
					problem.conditions(), problem.weights());
		}

	}

	/** One slot more at the end, for the two of this meeting. */
	record AddSlot(String meeting, String id) implements Change {

		@Override
		public PlanningProblem in(PlanningProblem problem) {
			Wish wish = problem.wish(this.meeting);
			var slots = new ArrayList<>(problem.slots());
			slots.add(this.id);
			List<Attendee> attendees = problem.attendees()
				.stream()
				.map((each) -> wish.of(each.id()) ? each : each.away(with(each.absent(), this.id)))
				.toList();
			List<Wish> wishes = problem.wishes()
				.stream()
				.map((each) -> (each.id().equals(this.meeting) && !each.within().isEmpty())
						? each.only(with(each.within(), this.id)) : each)
				.toList();
			return new PlanningProblem(attendees, slots, problem.tables(), wishes, problem.conditions(),
					problem.weights());
		}

	}

	/** The wish has this value. */
	record RaiseValue(String meeting, int value) implements Change {

		@Override
		public PlanningProblem in(PlanningProblem problem) {
			return problem.withWishes((wish) -> wish.id().equals(this.meeting) ? wish.worth(this.value) : wish);
		}

	}

	/** The meeting becomes a must-meet. */
	record MakeMust(String meeting) implements Change {

		@Override
		public PlanningProblem in(PlanningProblem problem) {
			return problem.withWishes((wish) -> wish.id().equals(this.meeting) ? wish.as(Standing.MUST_MEET) : wish);
		}

	}

	private static Set<String> with(Set<String> some, String more) {
		return Stream.concat(some.stream(), Stream.of(more)).collect(Collectors.toSet());
	}

}
