package org.caiqiao.club.planning.model;

import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** All that is known of an event before its meetings are planned. */
public final class PlanningProblem {

	private final List<Attendee> attendees;

	private final Map<String, Attendee> attendeesById;

	private final List<String> slots;

	private final List<Table> tables;

	private final List<Wish> wishes;

	private final Conditions conditions;

	private final Weights weights;

	/**
	 * A problem to plan.
	 * @param attendees who comes
	 * @param slots the slots in their order
	 * @param tables where meetings are held
	 * @param wishes the meetings that are wished for, or must not be
	 * @param conditions rules between meetings and between attendees
	 * @param weights what weighs how much
	 * @throws ProblemRefused when something is named twice, or not at all
	 */
	public PlanningProblem(List<Attendee> attendees, List<String> slots, List<Table> tables, List<Wish> wishes,
			Conditions conditions, Weights weights) {
		this.attendees = List.copyOf(attendees);
		this.slots = List.copyOf(slots);
		this.tables = List.copyOf(tables);
		this.wishes = List.copyOf(wishes);
		this.conditions = conditions;
		this.weights = weights;
		new References(this.attendees, this.slots, this.tables, this.wishes, conditions).check();
		// Asked for with each wish: a list would be gone through thousands of times.
		this.attendeesById = this.attendees.stream().collect(Collectors.toMap(Attendee::id, Function.identity()));
	}

	/** Who comes. */
	public List<Attendee> attendees() {
		return this.attendees;
	}

	/** The slots in their order. */
	public List<String> slots() {
		return this.slots;
	}

	/** Where meetings are held. */
	public List<Table> tables() {
		return this.tables;
	}

	/** The meetings that are wished for, or must not be. */
	public List<Wish> wishes() {
		return this.wishes;
	}

	/** Rules between meetings and between attendees. */
	public Conditions conditions() {
		return this.conditions;
	}

	/** What weighs how much. */
	public Weights weights() {
		return this.weights;
	}

	/** The attendee of this id. */
	public Attendee attendee(String id) {
		Attendee found = this.attendeesById.get(id);
		if (found == null) {
			throw new NoSuchElementException(id);
		}
		return found;
	}

	/** The wish of this id. */
	public Wish wish(String id) {
		return this.wishes.stream().filter((each) -> each.id().equals(id)).findFirst().orElseThrow();
	}

	/**
	 * What a meeting counts: its value, less for guests who met many in the past year.
	 */
	public int worth(Wish wish) {
		long lost = (long) this.weights.fairness() * attendee(wish.guest()).pastMeetings();
		return (int) Math.clamp(wish.value() - lost, 1, Wish.MOST_VALUE);
	}

	/** The slots in which both sides are free, and that the wish allows. */
	public List<String> commonSlots(Wish wish) {
		Attendee host = attendee(wish.host());
		Attendee guest = attendee(wish.guest());
		return this.slots.stream()
			.filter((slot) -> wish.within().isEmpty() || wish.within().contains(slot))
			.filter((slot) -> !host.absent().contains(slot) && !guest.absent().contains(slot))
			.filter((slot) -> wish.fixedSlot() == null || wish.fixedSlot().equals(slot))
			.toList();
	}

	/**
	 * The same, where what this plan holds stays where it is. What can no longer stand
	 * there, as somebody has left or said no, is free to be planned anew.
	 */
	public PlanningProblem keeping(Plan plan) {
		Map<String, Placement> standing = plan.byMeeting();
		return withWishes((wish) -> {
			Placement place = standing.get(wish.id());
			if (place == null || !wish.standing().open() || !commonSlots(wish).contains(place.slot())) {
				return wish;
			}
			return wish.fixed(place.slot(), place.table());
		});
	}

	/** The same with each wish changed so. */
	public PlanningProblem withWishes(UnaryOperator<Wish> change) {
		return new PlanningProblem(this.attendees, this.slots, this.tables, this.wishes.stream().map(change).toList(),
				this.conditions, this.weights);
	}

	/** The same with this attendee changed so. */
	public PlanningProblem withAttendee(String id, UnaryOperator<Attendee> change) {
		return withAttendees((each) -> each.id().equals(id) ? change.apply(each) : each);
	}

	/** The same with each attendee changed so. */
	public PlanningProblem withAttendees(UnaryOperator<Attendee> change) {
		return new PlanningProblem(this.attendees.stream().map(change).toList(), this.slots, this.tables, this.wishes,
				this.conditions, this.weights);
	}

	/** The same under other conditions. */
	public PlanningProblem under(Conditions other) {
		return new PlanningProblem(this.attendees, this.slots, this.tables, this.wishes, other, this.weights);
	}

	/** The same with other weights. */
	public PlanningProblem weighing(Weights other) {
		return new PlanningProblem(this.attendees, this.slots, this.tables, this.wishes, this.conditions, other);
	}

	/** The wishes by their ids. */
	public Map<String, Wish> wishesById() {
		return this.wishes.stream().collect(Collectors.toMap(Wish::id, Function.identity()));
	}

}
