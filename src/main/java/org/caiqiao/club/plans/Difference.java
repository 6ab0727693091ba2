package org.caiqiao.club.plans;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * What becomes of one meeting between two plans.
 *
 * @param pair who meets
 * @param before where it was; null where it is new
 * @param after where it is; null where it is gone
 */
record Difference(PairKey pair, @Nullable Seat before, @Nullable Seat after) {

	/** All meetings that are not where they were: those gone, those moved, those new. */
	static List<Difference> between(List<Seat> before, List<Seat> after) {
		return withLocks(before, after).stream().filter(each -> !each.what().lock).toList();
	}

	/** The same with those that are where they were, but locked or unlocked. */
	static List<Difference> withLocks(List<Seat> before, List<Seat> after) {
		Map<PairKey, Seat> left = new LinkedHashMap<>();
		before.forEach(seat -> left.put(seat.pair(), seat));
		var all = new ArrayList<Difference>();
		for (Seat seat : after) {
			Seat was = left.remove(seat.pair());
			if (was == null || !was.samePlace(seat) || was.locked() != seat.locked()) {
				all.add(new Difference(seat.pair(), was, seat));
			}
		}
		left.values().forEach(gone -> all.add(new Difference(gone.pair(), gone, null)));
		all.sort(Comparator.comparing((Difference each) -> each.what())
			.thenComparing(each -> each.pair().expert())
			.thenComparing(
					each -> Objects.requireNonNull((each.after() != null) ? each.after() : each.before()).slot()));
		return all;
	}

	/** Whom all of these concern, by the planner's ids. */
	static Set<String> concerned(List<Difference> all) {
		return all.stream()
			.flatMap(each -> List.of(each.pair().expertId(), each.pair().companyId()).stream())
			.collect(Collectors.toSet());
	}

	What what() {
		if (this.before == null) {
			return What.NEW;
		}
		if (this.after == null) {
			return What.GONE;
		}
		if (!this.before.samePlace(this.after)) {
			return What.MOVED;
		}
		return this.after.locked() ? What.LOCKED : What.UNLOCKED;
	}

	/** What may become of a meeting. */
	enum What {

		GONE(false), MOVED(false), NEW(false), LOCKED(true), UNLOCKED(true);

		/** Whether the meeting is where it was. */
		private final boolean lock;

		What(boolean lock) {
			this.lock = lock;
		}

	}

}
