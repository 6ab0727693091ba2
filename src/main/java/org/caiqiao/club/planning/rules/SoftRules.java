package org.caiqiao.club.planning.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.caiqiao.club.planning.model.Attendee;
import org.caiqiao.club.planning.model.Plan;
import org.caiqiao.club.planning.model.PlanningProblem;

/** What makes the day of the event pleasant. */
public final class SoftRules {

	private final PlanningProblem problem;

	private final Map<String, Integer> times = new HashMap<>();

	private final Map<String, List<Seated>> byAttendee;

	public SoftRules(PlanningProblem problem, Plan plan) {
		this.problem = problem;
		problem.slots().forEach((slot) -> this.times.put(slot, this.times.size()));
		this.byAttendee = Seated.byAttendee(Seated.of(problem, plan));
		this.byAttendee.values().forEach((own) -> own.sort(Comparator.comparing(this::time)));
	}

	public List<Loss.IdleGap> nobodySitsIdle() {
		var gaps = new ArrayList<Loss.IdleGap>();
		this.byAttendee.forEach((attendee, own) -> {
			for (int at = 1; at < own.size(); at++) {
				if (time(own.get(at)) > time(own.get(at - 1)) + 1) {
					gaps.add(new Loss.IdleGap(attendee, own.get(at - 1).slot(), own.get(at).slot()));
				}
			}
		});
		return gaps;
	}

	public List<Loss.UnevenGaps> gapsAreSharedEvenly() {
		int spread = this.problem.weights().spread();
		if (spread < 0) {
			return List.of();
		}
		List<Loss.IdleGap> gaps = nobodySitsIdle();
		List<String> all = this.problem.attendees().stream().map(Attendee::id).toList();
		long fewest = all.stream().mapToLong((attendee) -> Loss.gaps(gaps, attendee)).min().orElse(0);
		return all.stream()
			.filter((attendee) -> Loss.gaps(gaps, attendee) > fewest + spread)
			.map((attendee) -> new Loss.UnevenGaps(attendee, (int) Loss.gaps(gaps, attendee), (int) fewest))
			.toList();
	}

	public List<Loss.TableChange> peopleKeepTheirTable() {
		var changes = new ArrayList<Loss.TableChange>();
		this.byAttendee.forEach((attendee, own) -> {
			for (int at = 1; at < own.size(); at++) {
				String from = own.get(at - 1).place().table();
				String to = own.get(at).place().table();
				if (!from.equals(to)) {
					changes.add(new Loss.TableChange(attendee, own.get(at).slot(), from, to));
				}
			}
		});
		return changes;
	}

	private int time(Seated meeting) {
		return this.times.getOrDefault(meeting.slot(), Integer.MAX_VALUE);
	}

}
