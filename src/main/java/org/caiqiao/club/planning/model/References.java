package org.caiqiao.club.planning.model;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.caiqiao.club.planning.model.ProblemRefused.Fault;
import org.jspecify.annotations.Nullable;

/** Whether all that a problem refers to is there, once. */
record References(List<Attendee> attendees, List<String> slots, List<Table> tables, List<Wish> wishes,
		Conditions conditions) {

	private static final String ATTENDEE = "attendee";

	private static final String SLOT = "slot";

	private static final String MEETING = "meeting";

	void check() {
		Set<String> people = once(ATTENDEE, this.attendees.stream().map(Attendee::id).toList());
		Set<String> times = once(SLOT, this.slots);
		Set<String> places = once("table", this.tables.stream().map(Table::id).toList());
		Set<String> meetings = once(MEETING, this.wishes.stream().map(Wish::id).toList());
		Set<String> clinics = once("clinic", this.conditions.clinics().stream().map(Clinic::id).toList());
		this.tables.forEach((table) -> atLeast(2, table.seats(), "table", table.id()));
		this.conditions.clinics().forEach((clinic) -> atLeast(1, clinic.size(), "clinic", clinic.id()));
		for (Attendee attendee : this.attendees) {
			attendee.absent().forEach((slot) -> known(SLOT, slot, times));
			atLeast(0, attendee.cap(), ATTENDEE, attendee.id());
			atLeast(0, attendee.pastMeetings(), ATTENDEE, attendee.id());
		}
		for (Wish wish : this.wishes) {
			check(wish, people, times);
			optional("table", wish.fixedTable(), places);
			optional("clinic", wish.clinic(), clinics);
		}
		pairs(this.conditions.order(), MEETING, meetings);
		pairs(this.conditions.exclusive(), MEETING, meetings);
		pairs(this.conditions.notTogether(), ATTENDEE, people);
	}

	private static void check(Wish wish, Set<String> people, Set<String> times) {
		known(ATTENDEE, wish.host(), people);
		known(ATTENDEE, wish.guest(), people);
		if (wish.host().equals(wish.guest())) {
			throw new ProblemRefused(Fault.ITSELF, MEETING, wish.id());
		}
		if (wish.value() < 1 || wish.value() > Wish.MOST_VALUE) {
			throw new ProblemRefused(Fault.RANGE, MEETING, wish.id());
		}
		wish.within().forEach((slot) -> known(SLOT, slot, times));
		optional(SLOT, wish.fixedSlot(), times);
	}

	private static void pairs(List<Pair> pairs, String kind, Set<String> there) {
		for (Pair pair : pairs) {
			known(kind, pair.one(), there);
			known(kind, pair.other(), there);
			if (pair.one().equals(pair.other())) {
				throw new ProblemRefused(Fault.ITSELF, kind, pair.one());
			}
		}
	}

	private static void atLeast(int least, int number, String kind, String id) {
		if (number < least) {
			throw new ProblemRefused(Fault.RANGE, kind, id);
		}
	}

	private static void optional(String kind, @Nullable String id, Set<String> there) {
		if (id != null) {
			known(kind, id, there);
		}
	}

	private static void known(String kind, String id, Set<String> there) {
		if (!there.contains(id)) {
			throw new ProblemRefused(Fault.UNKNOWN, kind, id);
		}
	}

	private static Set<String> once(String kind, List<String> ids) {
		var seen = new HashSet<String>();
		for (String id : ids) {
			if (!seen.add(id)) {
				throw new ProblemRefused(Fault.TWICE, kind, id);
			}
		}
		return seen;
	}

}
