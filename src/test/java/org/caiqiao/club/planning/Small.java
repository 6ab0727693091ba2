package org.caiqiao.club.planning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;

import org.caiqiao.club.planning.model.Attendee;
import org.caiqiao.club.planning.model.Conditions;
import org.caiqiao.club.planning.model.Placement;
import org.caiqiao.club.planning.model.Plan;
import org.caiqiao.club.planning.model.PlanningProblem;
import org.caiqiao.club.planning.model.Table;
import org.caiqiao.club.planning.model.Weights;
import org.caiqiao.club.planning.model.Wish;

/** Small events: experts E and F, companies A to D, slots 1 to 4, tables t and u. */
public final class Small {

	private Small() {
	}

	/** An event with these wishes. */
	public static PlanningProblem event(Wish... wishes) {
		return event(Conditions.NONE, wishes);
	}

	/** An event with these wishes under these conditions. */
	public static PlanningProblem event(Conditions conditions, Wish... wishes) {
		List<Attendee> attendees = List.of("E", "F", "A", "B", "C", "D").stream().map(Attendee::of).toList();
		return new PlanningProblem(attendees, List.of("1", "2", "3", "4"),
				List.of(new Table("t", 2), new Table("u", 2)), List.of(wishes), conditions, Weights.STANDARD);
	}

	/** The same with so many slots only. */
	public static PlanningProblem slots(int count, PlanningProblem problem) {
		return new PlanningProblem(problem.attendees(), problem.slots().subList(0, count), problem.tables(),
				problem.wishes(), problem.conditions(), problem.weights());
	}

	/** The same with other tables. */
	public static PlanningProblem tables(List<Table> tables, PlanningProblem problem) {
		return new PlanningProblem(problem.attendees(), problem.slots(), tables, problem.wishes(), problem.conditions(),
				problem.weights());
	}

	/** The same with all attendees changed so. */
	public static PlanningProblem all(UnaryOperator<Attendee> change, PlanningProblem problem) {
		var attendees = new ArrayList<Attendee>();
		problem.attendees().forEach((each) -> attendees.add(change.apply(each)));
		return new PlanningProblem(attendees, problem.slots(), problem.tables(), problem.wishes(), problem.conditions(),
				problem.weights());
	}

	/** A plan of places such as "m1 2 t". */
	public static Plan plan(String... places) {
		return new Plan(Arrays.stream(places).map((place) -> {
			String[] words = place.split(" ");
			return new Placement(words[0], words[1], words[2]);
		}).toList());
	}

}
