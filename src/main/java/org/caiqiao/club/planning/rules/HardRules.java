package org.caiqiao.club.planning.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.caiqiao.club.planning.model.Pair;
import org.caiqiao.club.planning.model.Plan;
import org.caiqiao.club.planning.model.PlanningProblem;

/**
 * The rules that no plan breaks, each in a method of its own. The search keeps to them by
 * the way it moves; these say it of any plan, also of one that an officer made.
 */
public final class HardRules {

	private final PlanningProblem problem;

	private final List<Seated> meetings;

	private final Map<String, Set<String>> absences = new HashMap<>();

	private final Map<String, Integer> caps = new HashMap<>();

	private final Map<String, Integer> slotOf = new HashMap<>();

	public HardRules(PlanningProblem problem, Plan plan) {
		this.problem = problem;
		this.meetings = Seated.of(problem, plan);
		problem.attendees().forEach((each) -> this.absences.put(each.id(), each.absent()));
		problem.attendees().forEach((each) -> this.caps.put(each.id(), each.cap()));
		this.meetings.forEach((each) -> this.slotOf.put(each.wish().id(), problem.slots().indexOf(each.slot())));
	}

	/** All that is broken. */
	public List<Breach> breaches() {
		return Stream
			.of(nobodyTwiceInASlot(), oneMeetingATable(), everybodyHasASeat(), nobodyMeetsWhileAway(),
					meetingsTakeTheirSlots(), whoDeclinedIsLeftAlone(), fixedMeetingsStay(), orderIsKept(),
					exclusiveMeetingsExclude(), someDoNotShareAClinic(), clinicsKeepTheirSize(), capsHold())
			.<Breach>flatMap(List::stream)
			.toList();
	}

	public List<Breach.TwiceInASlot> nobodyTwiceInASlot() {
		var found = new ArrayList<Breach.TwiceInASlot>();
		Seated.byAttendee(this.meetings).forEach((attendee, own) -> Seated.by(own, Seated::slot).forEach((slot, at) -> {
			boolean clinic = at.stream()
				.allMatch((each) -> each.shares(at.getFirst()) && each.wish().host().equals(attendee));
			if (at.size() > 1 && !clinic) {
				found.add(new Breach.TwiceInASlot(attendee, slot, Seated.ids(at)));
			}
		}));
		return found;
	}

	public List<Breach.TableTaken> oneMeetingATable() {
		return Seated.atTables(this.meetings)
			.filter((at) -> !at.stream().allMatch((each) -> each == at.getFirst() || each.shares(at.getFirst())))
			.map((at) -> new Breach.TableTaken(at.getFirst().place().table(), at.getFirst().slot(), Seated.ids(at)))
			.toList();
	}

	public List<Breach.TableTooSmall> everybodyHasASeat() {
		Map<String, Integer> seats = new HashMap<>();
		this.problem.tables().forEach((table) -> seats.put(table.id(), table.seats()));
		return Seated.atTables(this.meetings)
			.filter((at) -> at.size() + 1 > seats.getOrDefault(at.getFirst().place().table(), 0))
			.map((at) -> new Breach.TableTooSmall(at.getFirst().place().table(), at.getFirst().slot(), at.size() + 1))
			.toList();
	}

	public List<Breach.Absent> nobodyMeetsWhileAway() {
		return this.meetings.stream()
			.flatMap((each) -> Stream.of(each.wish().host(), each.wish().guest())
				.filter((attendee) -> isAway(attendee, each.slot()))
				.map((attendee) -> new Breach.Absent(each.wish().id(), attendee, each.slot())))
			.toList();
	}

	public List<Breach.WrongSlot> meetingsTakeTheirSlots() {
		return this.meetings.stream()
			.filter((each) -> !this.problem.slots().contains(each.slot())
					|| !each.wish().within().isEmpty() && !each.wish().within().contains(each.slot()))
			.map((each) -> new Breach.WrongSlot(each.wish().id(), each.slot()))
			.toList();
	}

	public List<Breach.Unwanted> whoDeclinedIsLeftAlone() {
		return this.meetings.stream()
			.filter((each) -> !each.wish().standing().open())
			.map((each) -> new Breach.Unwanted(each.wish().id()))
			.toList();
	}

	public List<Breach.Moved> fixedMeetingsStay() {
		return this.meetings.stream()
			.filter(Seated::moved)
			.map((each) -> new Breach.Moved(each.wish().id(), each.slot()))
			.toList();
	}

	public List<Breach.OutOfOrder> orderIsKept() {
		return both(this.problem.conditions().order())
			.filter((pair) -> this.slotOf.getOrDefault(pair.one(), 0) >= this.slotOf.getOrDefault(pair.other(), 0))
			.map((pair) -> new Breach.OutOfOrder(pair.one(), pair.other()))
			.toList();
	}

	public List<Breach.BothTakePlace> exclusiveMeetingsExclude() {
		return both(this.problem.conditions().exclusive())
			.map((pair) -> new Breach.BothTakePlace(pair.one(), pair.other()))
			.toList();
	}

	public List<Breach.Together> someDoNotShareAClinic() {
		return Seated.clinics(this.meetings)
			.flatMap((at) -> this.problem.conditions()
				.notTogether()
				.stream()
				.filter((pair) -> at.stream().map((each) -> each.wish().guest()).filter(pair::has).count() > 1)
				.map((pair) -> new Breach.Together(pair.one(), pair.other(), at.getFirst().slot())))
			.toList();
	}

	public List<Breach.ClinicTooLarge> clinicsKeepTheirSize() {
		return Seated.clinics(this.meetings)
			.filter((at) -> at.size() > this.problem.conditions().size(clinic(at)))
			.map((at) -> new Breach.ClinicTooLarge(clinic(at), at.getFirst().slot(), at.size()))
			.toList();
	}

	public List<Breach.OverCap> capsHold() {
		var found = new ArrayList<Breach.OverCap>();
		Seated.byAttendee(this.meetings).forEach((attendee, own) -> {
			if (own.size() > this.caps.getOrDefault(attendee, 0)) {
				found.add(new Breach.OverCap(attendee, own.size()));
			}
		});
		return found;
	}

	private boolean isAway(String attendee, String slot) {
		return this.absences.getOrDefault(attendee, Set.of()).contains(slot);
	}

	private static String clinic(List<Seated> sitting) {
		return String.valueOf(sitting.getFirst().wish().clinic());
	}

	private Stream<Pair> both(List<Pair> pairs) {
		return pairs.stream()
			.filter((pair) -> this.slotOf.containsKey(pair.one()) && this.slotOf.containsKey(pair.other()));
	}

}
