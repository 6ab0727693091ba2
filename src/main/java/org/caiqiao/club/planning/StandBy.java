package org.caiqiao.club.planning;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.caiqiao.club.planning.model.Plan;
import org.caiqiao.club.planning.model.Placement;
import org.caiqiao.club.planning.model.PlanningProblem;
import org.caiqiao.club.planning.model.Standing;
import org.caiqiao.club.planning.model.Wish;

/**
 * A wish without a place, whose guest may be called when somebody does not come.
 *
 * @param meeting the wish
 * @param slots those in which its guest is there and has no meeting, and its host is
 * there
 */
public record StandBy(String meeting, List<String> slots) {

	public StandBy {
		slots = List.copyOf(slots);
	}

	/**
	 * Whom to call, in this order: must-meets, those who have no meeting and are served
	 * first, then by worth.
	 */
	public static List<StandBy> of(PlanningProblem problem, Plan plan) {
		Map<String, Placement> placed = plan.byMeeting();
		Set<String> busy = new HashSet<>();
		Map<String, Integer> had = new HashMap<>();
		for (Wish wish : problem.wishes()) {
			Placement place = placed.get(wish.id());
			if (place != null) {
				busy.add(wish.host() + "\n" + place.slot());
				busy.add(wish.guest() + "\n" + place.slot());
				had.merge(wish.guest(), 1, Integer::sum);
			}
		}
		return problem.wishes()
			.stream()
			.filter((wish) -> wish.standing().open() && !placed.containsKey(wish.id()))
			.filter((wish) -> had.getOrDefault(wish.guest(), 0) < problem.attendee(wish.guest()).cap())
			.sorted(Comparator.comparing((Wish wish) -> wish.standing() != Standing.MUST_MEET)
				.thenComparing(
						(wish) -> !problem.attendee(wish.guest()).firstHelping() || had.containsKey(wish.guest()))
				.thenComparing((wish) -> -problem.worth(wish)))
			.map((wish) -> new StandBy(wish.id(),
					problem.commonSlots(wish)
						.stream()
						.filter((slot) -> !busy.contains(wish.guest() + "\n" + slot))
						.toList()))
			.filter((each) -> !each.slots().isEmpty())
			.toList();
	}

}
