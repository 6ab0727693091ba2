package org.caiqiao.club.planning.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

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

	final Numbers meetingIds;

	final Numbers slotIds;

	private final Numbers attendeeIds;

	Board(PlanningProblem problem) {
		List<Wish> wishes = problem.wishes();
		this.meetingIds = new Numbers(wishes.stream().map(Wish::id).toList());
		this.attendeeIds = new Numbers(problem.attendees().stream().map(Attendee::id).toList());
		this.slotIds = new Numbers(problem.slots());
		this.meetings = this.meetingIds.size();
		this.attendees = this.attendeeIds.size();
		this.slots = this.slotIds.size();
		this.host = wishes.stream().map(Wish::host).mapToInt(this.attendeeIds::of).toArray();
		this.guest = wishes.stream().map(Wish::guest).mapToInt(this.attendeeIds::of).toArray();
		this.must = flags(
				wishes.stream().map((wish) -> wish.fixed() || wish.standing() == Standing.MUST_MEET).toList());
		this.fixed = flags(wishes.stream().map(Wish::fixed).toList());
		this.options = wishes.stream()
			.map((wish) -> possible(problem, wish) ? problem.commonSlots(wish) : List.<String>of())
			.map((open) -> open.stream().mapToInt(this.slotIds::of).toArray())
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
		this.sizes = clinics.stream().mapToInt((each) -> Math.min(each.size(), this.meetings)).toArray();
		this.apart = new boolean[this.attendees][clinics.isEmpty() ? 0 : this.attendees];
		for (Pair pair : clinics.isEmpty() ? List.<Pair>of() : problem.conditions().notTogether()) {
			int one = this.attendeeIds.of(pair.one());
			int other = this.attendeeIds.of(pair.other());
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

	/** Those who take part in a meeting that may take place. */
	int[] wanted() {
		return IntStream.range(0, this.meetings)
			.filter((meeting) -> this.options[meeting].length > 0)
			.flatMap((meeting) -> IntStream.of(this.host[meeting], this.guest[meeting]))
			.distinct()
			.toArray();
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
			int meeting = this.meetingIds.of(from.apply(pair));
			bound[meeting] = Arrays.copyOf(bound[meeting], bound[meeting].length + 1);
			bound[meeting][bound[meeting].length - 1] = this.meetingIds.of(to.apply(pair));
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

}
