package org.caiqiao.club.planning.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.caiqiao.club.planning.model.Attendee;
import org.caiqiao.club.planning.model.Clinic;
import org.caiqiao.club.planning.model.Pair;
import org.caiqiao.club.planning.model.PlanningProblem;
import org.caiqiao.club.planning.model.Standing;
import org.caiqiao.club.planning.model.Wish;

/** A problem in numbers: meetings, attendees and slots are counted from 0. */
final class Board {

	final int meetings;

	final int attendees;

	final int slots;

	final int[] host;

	final int[] guest;

	/** Slots that a meeting may take; none for those that do not take place. */
	final int[][] options;

	private final boolean[] allowed;

	final boolean[] must;

	final boolean[] fixed;

	final int[][] earlier;

	final int[][] later;

	final int[][] exclusive;

	/** The clinic of a meeting, or -1. */
	final int[] clinic;

	/** The most guests of a clinic's slot. */
	final int[] sizes;

	/** Who does not share a slot of a clinic with whom. */
	final boolean[][] apart;

	/** How many tables have seats for a host and more than so many guests. */
	final int[] tables;

	final int[] cap;

	final Costs costs;

	private final Map<String, Integer> meetingNumbers = new HashMap<>();

	private final Map<String, Integer> attendeeNumbers = new HashMap<>();

	private final Map<String, Integer> slotNumbers = new HashMap<>();

	private final List<String> slotIds;

	private final List<String> meetingIds;

	Board(PlanningProblem problem) {
		List<Wish> wishes = problem.wishes();
		this.slotIds = problem.slots();
		this.meetingIds = wishes.stream().map(Wish::id).toList();
		number(wishes.stream().map(Wish::id).toList(), this.meetingNumbers);
		number(problem.attendees().stream().map(Attendee::id).toList(), this.attendeeNumbers);
		number(problem.slots(), this.slotNumbers);
		this.meetings = wishes.size();
		this.attendees = problem.attendees().size();
		this.slots = problem.slots().size();
		this.host = wishes.stream().mapToInt((wish) -> number(this.attendeeNumbers, wish.host())).toArray();
		this.guest = wishes.stream().mapToInt((wish) -> number(this.attendeeNumbers, wish.guest())).toArray();
		this.must = flags(
				wishes.stream().map((wish) -> wish.fixed() || wish.standing() == Standing.MUST_MEET).toList());
		this.fixed = flags(wishes.stream().map(Wish::fixed).toList());
		this.options = wishes.stream()
			.map((wish) -> possible(problem, wish) ? problem.commonSlots(wish) : List.<String>of())
			.map((open) -> open.stream().mapToInt(this.slotNumbers::get).toArray())
			.toArray(int[][]::new);
		this.allowed = new boolean[this.meetings * this.slots];
		for (int meeting = 0; meeting < this.meetings; meeting++) {
			for (int slot : this.options[meeting]) {
				this.allowed[meeting * this.slots + slot] = true;
			}
		}
		this.earlier = bound(problem.conditions().order(), Pair::other, Pair::one);
		this.later = bound(problem.conditions().order(), Pair::one, Pair::other);
		this.exclusive = both(problem.conditions().exclusive());
		List<Clinic> clinics = problem.conditions().clinics();
		List<String> groups = clinics.stream().map(Clinic::id).toList();
		this.clinic = wishes.stream().mapToInt((wish) -> groups.indexOf(wish.clinic())).toArray();
		this.sizes = clinics.stream().mapToInt(Clinic::size).toArray();
		this.apart = new boolean[this.attendees][clinics.isEmpty() ? 0 : this.attendees];
		for (Pair pair : clinics.isEmpty() ? List.<Pair>of() : problem.conditions().notTogether()) {
			int one = number(this.attendeeNumbers, pair.one());
			int other = number(this.attendeeNumbers, pair.other());
			this.apart[one][other] = true;
			this.apart[other][one] = true;
		}
		this.tables = new int[Arrays.stream(this.sizes).max().orElse(1)];
		Arrays.setAll(this.tables,
				(guests) -> (int) problem.tables().stream().filter((table) -> table.seats() > guests + 1).count());
		this.cap = problem.attendees().stream().mapToInt(Attendee::cap).toArray();
		this.costs = Costs.of(problem);
	}

	boolean allows(int meeting, int slot) {
		return this.allowed[meeting * this.slots + slot];
	}

	/** The id of a slot. */
	String slotId(int slot) {
		return this.slotIds.get(slot);
	}

	String meetingId(int meeting) {
		return this.meetingIds.get(meeting);
	}

	int meeting(String id) {
		return number(this.meetingNumbers, id);
	}

	int slot(String id) {
		return number(this.slotNumbers, id);
	}

	private static boolean possible(PlanningProblem problem, Wish wish) {
		return wish.standing().open() && !problem.tables().isEmpty() && problem.attendee(wish.host()).cap() > 0
				&& problem.attendee(wish.guest()).cap() > 0;
	}

	private int[][] both(List<Pair> pairs) {
		var all = new ArrayList<>(pairs);
		pairs.forEach((pair) -> all.add(new Pair(pair.other(), pair.one())));
		return bound(all, Pair::one, Pair::other);
	}

	private int[][] bound(List<Pair> pairs, Function<Pair, String> from, Function<Pair, String> to) {
		var bound = new int[this.meetings][0];
		for (Pair pair : pairs) {
			int meeting = meeting(from.apply(pair));
			bound[meeting] = Arrays.copyOf(bound[meeting], bound[meeting].length + 1);
			bound[meeting][bound[meeting].length - 1] = meeting(to.apply(pair));
		}
		return bound;
	}

	private static boolean[] flags(List<Boolean> values) {
		var flags = new boolean[values.size()];
		for (int at = 0; at < flags.length; at++) {
			flags[at] = values.get(at);
		}
		return flags;
	}

	private static void number(List<String> ids, Map<String, Integer> numbers) {
		ids.forEach((id) -> numbers.put(id, numbers.size()));
	}

	private static int number(Map<String, Integer> numbers, String id) {
		Integer number = numbers.get(id);
		if (number == null) {
			throw new IllegalArgumentException(id);
		}
		return number;
	}

}
