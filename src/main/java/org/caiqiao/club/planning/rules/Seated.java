package org.caiqiao.club.planning.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.caiqiao.club.planning.model.Placement;
import org.caiqiao.club.planning.model.Plan;
import org.caiqiao.club.planning.model.PlanningProblem;
import org.caiqiao.club.planning.model.Wish;

/**
 * A meeting that takes place.
 *
 * @param wish what was wished for
 * @param place where it takes place
 */
record Seated(Wish wish, Placement place) {

	static List<Seated> of(PlanningProblem problem, Plan plan) {
		Map<String, Placement> places = plan.byMeeting();
		var meetings = new ArrayList<Seated>();
		for (Wish wish : problem.wishes()) {
			Placement place = places.get(wish.id());
			if (place != null) {
				meetings.add(new Seated(wish, place));
			}
		}
		return meetings;
	}

	String slot() {
		return this.place.slot();
	}

	/** Whether it is not where it was fixed. */
	boolean moved() {
		return this.wish.fixedSlot() != null && !this.wish.fixedSlot().equals(this.place.slot())
				|| this.wish.fixedTable() != null && !this.wish.fixedTable().equals(this.place.table());
	}

	/** Whether two meetings are one sitting of a clinic. */
	boolean shares(Seated other) {
		return this.wish.clinic() != null && this.wish.clinic().equals(other.wish.clinic())
				&& this.wish.host().equals(other.wish.host());
	}

	/** The meetings of each attendee. */
	static Map<String, List<Seated>> byAttendee(List<Seated> meetings) {
		var all = new TreeMap<String, List<Seated>>();
		for (Seated meeting : meetings) {
			all.computeIfAbsent(meeting.wish().host(), (id) -> new ArrayList<>()).add(meeting);
			all.computeIfAbsent(meeting.wish().guest(), (id) -> new ArrayList<>()).add(meeting);
		}
		return all;
	}

	static Map<String, List<Seated>> by(List<Seated> meetings, Function<Seated, String> key) {
		return meetings.stream().collect(Collectors.groupingBy(key, TreeMap::new, Collectors.toList()));
	}

	/** The meetings of each table in each slot. */
	static Stream<List<Seated>> atTables(List<Seated> meetings) {
		return by(meetings, (each) -> each.slot() + "\n" + each.place().table()).values().stream();
	}

	/** The meetings of each sitting of a clinic. */
	static Stream<List<Seated>> clinics(List<Seated> meetings) {
		List<Seated> shared = meetings.stream().filter((each) -> each.wish().clinic() != null).toList();
		return by(shared, (each) -> each.slot() + "\n" + each.wish().host() + "\n" + each.wish().clinic()).values()
			.stream();
	}

	static List<String> ids(List<Seated> meetings) {
		return meetings.stream().map((each) -> each.wish().id()).toList();
	}

}
