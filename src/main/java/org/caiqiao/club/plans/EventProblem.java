package org.caiqiao.club.plans;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.caiqiao.club.MemberKind;
import org.caiqiao.club.meetings.MeetingData;
import org.caiqiao.club.planning.model.Attendee;
import org.caiqiao.club.planning.model.Placement;
import org.caiqiao.club.planning.model.Plan;
import org.caiqiao.club.planning.model.PlanningProblem;
import org.caiqiao.club.planning.model.Table;
import org.caiqiao.club.planning.model.Weights;
import org.caiqiao.club.planning.model.Wish;

/**
 * What is known of an event, as the planner understands it, and its plans as the portal
 * keeps them.
 *
 * @param data what is known
 * @param problem the same for the planner
 */
record EventProblem(MeetingData data, PlanningProblem problem) {

	/** Points that a company's wishes lose for each meeting of the past twelve months. */
	private static final int FAIRNESS = 10;

	/**
	 * The problem of an event.
	 * @param fills whether pairs that fit well may meet although nobody said anything
	 * @param seats meetings that may stay, whatever is said of them
	 */
	static EventProblem of(MeetingData data, boolean fills, Collection<Seat> seats) {
		Set<PairKey> seated = seats.stream().map(Seat::pair).collect(Collectors.toSet());
		var wishes = new LinkedHashMap<PairKey, Wish>();
		var worth = new WishWorth(data, fills);
		for (MeetingData.Wished wished : data.wishes()) {
			var pair = new PairKey(wished.expert(), wished.company());
			if (worth.counts(wished) || seated.contains(pair)) {
				wishes.put(pair, worth.wish(pair, wished));
			}
		}
		Set<String> there = data.attendees()
			.stream()
			.map(one -> PairKey.idOf(one.member()))
			.collect(Collectors.toSet());
		seated.stream()
			.filter(pair -> there.contains(pair.expertId()) && there.contains(pair.companyId()))
			.forEach(pair -> wishes.computeIfAbsent(pair, worth::unsaid));
		var clinics = new Clinics(data);
		List<Wish> all = clinics.join(wishes);
		List<Table> tables = data.tables()
			.stream()
			.map(table -> new Table(String.valueOf(table.id()), table.seats()))
			.toList();
		return new EventProblem(data,
				new PlanningProblem(data.attendees().stream().map(EventProblem::attendee).toList(),
						data.slots().stream().map(slot -> String.valueOf(slot.id())).toList(), tables, all,
						RuleConditions.of(data, all, clinics.named()), Weights.STANDARD.fairness(FAIRNESS)));
	}

	private static Attendee attendee(MeetingData.Attendee one) {
		return new Attendee(PairKey.idOf(one.member()), one.member().name(),
				one.away().stream().map(String::valueOf).collect(Collectors.toSet()),
				(one.most() != null) ? one.most() : Attendee.NO_CAP, one.formerMeetings(),
				one.member().kind() == MemberKind.COMPANY);
	}

	/**
	 * The same for what is left of the day: nobody gets a meeting in a slot that is over,
	 * and those that were there stay.
	 */
	EventProblem fromNow(Collection<Seat> seats) {
		List<Seat> past = seats.stream().filter(seat -> this.data.over(seat.slot())).toList();
		Set<String> over = this.data.slots()
			.stream()
			.map(MeetingData.Slot::id)
			.filter(this.data::over)
			.map(String::valueOf)
			.collect(Collectors.toSet());
		return over.isEmpty() ? this : new EventProblem(this.data,
				this.problem.withAttendees(each -> each.away(shut(each, over, past))).keeping(plan(past)));
	}

	private static Set<String> shut(Attendee attendee, Set<String> over, List<Seat> past) {
		Set<String> away = new HashSet<>(over);
		past.stream()
			.filter(seat -> attendee.id().equals(seat.pair().expertId())
					|| attendee.id().equals(seat.pair().companyId()))
			.forEach(seat -> away.remove(String.valueOf(seat.slot())));
		away.addAll(attendee.absent());
		return away;
	}

	/** The same, in which what is locked stays where it is. */
	EventProblem locking(Collection<Seat> seats) {
		return new EventProblem(this.data, this.problem.keeping(plan(seats.stream().filter(Seat::locked).toList())));
	}

	/** The same, in which all of these stay where they are. */
	EventProblem keeping(Collection<Seat> seats) {
		return new EventProblem(this.data, this.problem.keeping(plan(seats)));
	}

	/** These meetings as a plan, but for those that can no longer be. */
	Plan plan(Collection<Seat> seats) {
		Set<String> wishes = this.problem.wishesById().keySet();
		Set<String> slots = new HashSet<>(this.problem.slots());
		Set<String> tables = this.problem.tables().stream().map(Table::id).collect(Collectors.toSet());
		return new Plan(seats.stream()
			.map(seat -> new Placement(seat.pair().id(), String.valueOf(seat.slot()), String.valueOf(seat.table())))
			.filter(place -> wishes.contains(place.meeting()) && slots.contains(place.slot())
					&& tables.contains(place.table()))
			.toList());
	}

	/** A plan of the planner as it is kept; what was locked before is locked. */
	List<Seat> seats(Plan plan, Collection<Seat> before) {
		Set<PairKey> locked = before.stream().filter(Seat::locked).map(Seat::pair).collect(Collectors.toSet());
		Map<PairKey, MeetingData.Wished> about = about();
		var seats = new ArrayList<Seat>();
		for (Placement place : plan.placements()) {
			PairKey pair = PairKey.of(place.meeting()).orElseThrow();
			MeetingData.Wished wished = about.get(pair);
			seats.add(new Seat(pair.expert(), pair.company(), (wished != null) ? wished.need() : null,
					Long.parseLong(place.slot()), Long.parseLong(place.table()), locked.contains(pair)));
		}
		return seats;
	}

	/** What is known of each pair. */
	Map<PairKey, MeetingData.Wished> about() {
		return this.data.wishes()
			.stream()
			.collect(Collectors.toMap(wished -> new PairKey(wished.expert(), wished.company()), Function.identity()));
	}

}
