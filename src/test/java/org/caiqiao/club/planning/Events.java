package org.caiqiao.club.planning;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

import org.caiqiao.club.planning.model.Attendee;
import org.caiqiao.club.planning.model.Clinic;
import org.caiqiao.club.planning.model.Conditions;
import org.caiqiao.club.planning.model.Pair;
import org.caiqiao.club.planning.model.PlanningProblem;
import org.caiqiao.club.planning.model.Standing;
import org.caiqiao.club.planning.model.Table;
import org.caiqiao.club.planning.model.Weights;
import org.caiqiao.club.planning.model.Wish;

/** Invented events to measure with; the same number gives the same event. */
public final class Events {

	private Events() {
	}

	/**
	 * A few experts and many companies: a table for each expert, everybody away now and
	 * then, each company with one to three wishes; no second helping before the first,
	 * and less for those who met many in the past year.
	 */
	public static PlanningProblem scarce(int experts, int slots, int companies, long seed) {
		var random = new SplittableRandom(seed);
		List<String> times = ids("s", slots);
		var attendees = new ArrayList<Attendee>();
		ids("e", experts).forEach((id) -> attendees.add(Attendee.of(id).away(some(times, 0.1, random))));
		for (String id : ids("c", companies)) {
			attendees.add(Attendee.of(id).away(some(times, 0.3, random)).after(random.nextInt(5)).servedFirst());
		}
		var wishes = new ArrayList<Wish>();
		for (String company : ids("c", companies)) {
			int many = 1 + random.nextInt(Math.min(3, experts));
			Set<Integer> whom = new HashSet<>();
			while (whom.size() < many) {
				whom.add(1 + random.nextInt(experts));
			}
			for (int expert : whom) {
				wishes.add(Wish.of("m" + (wishes.size() + 1), "e" + expert, company, 20 + random.nextInt(81)));
			}
		}
		return new PlanningProblem(attendees, times, tables(experts), wishes, Conditions.NONE,
				Weights.STANDARD.fairness(3));
	}

	/** A hall of people who all meet each other, some of them away now and then. */
	public static PlanningProblem fair(int people, int wishes, int slots, int tables, double away, long seed) {
		var random = new SplittableRandom(seed);
		List<String> times = ids("s", slots);
		List<Attendee> attendees = ids("p", people).stream()
			.map((id) -> Attendee.of(id).away(some(times, away, random)))
			.toList();
		var pairs = new HashSet<Long>();
		var wanted = new ArrayList<Wish>();
		while (wanted.size() < wishes) {
			// Some are asked for far more often than others.
			int one = (int) (people * Math.pow(random.nextDouble(), 1.4));
			int other = random.nextInt(people);
			if (one != other && pairs.add((long) Math.min(one, other) * people + Math.max(one, other))) {
				wanted.add(Wish.of("m" + (wanted.size() + 1), "p" + (one + 1), "p" + (other + 1),
						1 + random.nextInt(100)));
			}
		}
		return new PlanningProblem(attendees, times, tables(tables), wanted, Conditions.NONE, Weights.STANDARD);
	}

	/**
	 * A small event with every kind of rule in it, crowded, so that many wishes have no
	 * place.
	 */
	public static PlanningProblem mixed(long seed) {
		var random = new SplittableRandom(seed);
		List<String> times = ids("s", 5);
		var attendees = new ArrayList<Attendee>();
		for (String id : ids("e", 3)) {
			attendees.add(Attendee.of(id).away(some(times, 0.2, random)).capped(3 + random.nextInt(4)));
		}
		for (String id : ids("c", 9)) {
			Attendee company = Attendee.of(id).away(some(times, 0.3, random)).after(random.nextInt(3)).servedFirst();
			attendees.add((random.nextInt(3) == 0) ? company.capped(1) : company);
		}
		var wishes = new ArrayList<Wish>();
		for (String company : ids("c", 9)) {
			for (String expert : ids("e", 3)) {
				Wish wish = Wish.of("m" + (wishes.size() + 1), expert, company, 1 + random.nextInt(100));
				wishes.add(switch (random.nextInt(9)) {
					case 0 -> wish.as(Standing.NO_THANKS);
					case 1 -> wish.as(Standing.BLOCKED);
					case 2 -> wish.as(Standing.MUST_MEET);
					case 3, 4 -> wish.in("k");
					case 5 -> wish.only(Set.of("s1", "s2"));
					default -> wish;
				});
			}
		}
		var order = List.of(new Pair("m1", "m5"), new Pair("m10", "m14"), new Pair("m7", "m18"));
		var exclusive = List.of(new Pair("m2", "m3"), new Pair("m11", "m21"), new Pair("m9", "m8"));
		var apart = List.of(new Pair("c1", "c2"), new Pair("c3", "c6"), new Pair("c4", "c9"));
		var tables = List.of(new Table("t1", 4), new Table("t2", 2));
		return new PlanningProblem(attendees, times, tables, wishes,
				new Conditions(order, exclusive, apart, List.of(new Clinic("k", 3))), Weights.STANDARD.fairness(2));
	}

	private static List<Table> tables(int count) {
		return ids("t", count).stream().map((id) -> new Table(id, 2)).toList();
	}

	private static Set<String> some(List<String> times, double part, SplittableRandom random) {
		var some = new HashSet<String>();
		times.forEach((time) -> {
			if (random.nextDouble() < part) {
				some.add(time);
			}
		});
		return some;
	}

	private static List<String> ids(String kind, int count) {
		return IntStream.rangeClosed(1, count).mapToObj((number) -> kind + number).toList();
	}

}
