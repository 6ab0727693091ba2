package org.caiqiao.club.planning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.google.ortools.Loader;
import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPObjective;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPVariable;
import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import org.caiqiao.club.planning.model.Attendee;
import org.caiqiao.club.planning.model.Plan;
import org.caiqiao.club.planning.model.PlanningProblem;
import org.caiqiao.club.planning.model.Wish;

/**
 * The most that wishes can be worth, by a solver of another kind: value and what first
 * meetings count, of a problem without must-meets, caps, clinics and bound meetings.
 */
final class Yardstick {

	private final PlanningProblem problem;

	Yardstick(PlanningProblem problem) {
		Loader.loadNativeLibraries();
		this.problem = problem;
	}

	/** What a first meeting counts, in points. */
	long first() {
		int given = this.problem.weights().firstHelping();
		return (given >= 0) ? given
				: 4L * this.problem.wishes().stream().mapToLong(this.problem::worth).max().orElse(0);
	}

	/** What a plan reaches of it. */
	long of(Plan plan) {
		Map<String, Wish> wishes = this.problem.wishesById();
		List<Wish> met = plan.placements().stream().map((place) -> wishes.get(place.meeting())).toList();
		long served = this.problem.attendees()
			.stream()
			.filter(Attendee::firstHelping)
			.filter((attendee) -> met.stream().anyMatch((wish) -> wish.of(attendee.id())))
			.count();
		return met.stream().mapToLong(this.problem::worth).sum() + first() * served;
	}

	/** The proven optimum, by branch and bound over the linear relaxation with slots. */
	long optimum(double seconds) {
		MPSolver solver = MPSolver.createSolver("SCIP");
		MPObjective goal = solver.objective();
		goal.setMaximization();
		var rows = new HashMap<String, MPConstraint>();
		this.problem.attendees().stream().filter(Attendee::firstHelping).forEach((attendee) -> {
			MPVariable served = solver.makeBoolVar("first " + attendee.id());
			goal.setCoefficient(served, first());
			rows.computeIfAbsent("first " + attendee.id(), (key) -> solver.makeConstraint(0, MPSolver.infinity()))
				.setCoefficient(served, -1);
		});
		for (Wish wish : this.problem.wishes()) {
			for (String slot : this.problem.commonSlots(wish)) {
				MPVariable held = solver.makeBoolVar(wish.id() + "@" + slot);
				goal.setCoefficient(held, this.problem.worth(wish));
				row(rows, solver, wish.id(), 1).setCoefficient(held, 1);
				row(rows, solver, slot, this.problem.tables().size()).setCoefficient(held, 1);
				for (String attendee : List.of(wish.host(), wish.guest())) {
					row(rows, solver, attendee + "@" + slot, 1).setCoefficient(held, 1);
					if (rows.containsKey("first " + attendee)) {
						rows.get("first " + attendee).setCoefficient(held, 1);
					}
				}
			}
		}
		solver.setTimeLimit((long) (1000 * seconds));
		MPSolver.ResultStatus status = solver.solve();
		if (status != MPSolver.ResultStatus.OPTIMAL) {
			throw new IllegalStateException("no proof in time: %s to %s".formatted(goal.value(), goal.bestBound()));
		}
		return Math.round(goal.value());
	}

	private static MPConstraint row(Map<String, MPConstraint> rows, MPSolver solver, String name, int most) {
		return rows.computeIfAbsent(name, (key) -> solver.makeConstraint(0, most));
	}

	/**
	 * The bound of the linear relaxation, without slots: each attendee has only so many,
	 * and so have all.
	 */
	double bound() {
		MPSolver solver = MPSolver.createSolver("GLOP");
		MPObjective goal = solver.objective();
		goal.setMaximization();
		var byAttendee = new HashMap<String, MPConstraint>();
		for (Attendee attendee : this.problem.attendees()) {
			int free = this.problem.slots().size() - attendee.absent().size();
			byAttendee.put(attendee.id(), solver.makeConstraint(0, free));
		}
		MPConstraint places = solver.makeConstraint(0,
				(double) this.problem.slots().size() * this.problem.tables().size());
		for (Wish wish : this.problem.wishes()) {
			MPVariable held = solver.makeNumVar(0, 1, wish.id());
			places.setCoefficient(held, 1);
			byAttendee.get(wish.host()).setCoefficient(held, 1);
			byAttendee.get(wish.guest()).setCoefficient(held, 1);
			goal.setCoefficient(held, this.problem.worth(wish));
		}
		solver.solve();
		return goal.value();
	}

}
