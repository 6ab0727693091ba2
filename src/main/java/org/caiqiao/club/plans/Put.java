package org.caiqiao.club.plans;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.caiqiao.club.meetings.MeetingData;
import org.caiqiao.shared.NotFound;
import org.caiqiao.shared.Rejected;
import org.jspecify.annotations.Nullable;

/**
 * Puts a meeting into a plan, or elsewhere within it.
 *
 * @param pair who meets
 * @param slot when
 * @param table where; null for the table that suits best
 * @param sure whether a rule that only warns was read
 */
record Put(PairKey pair, long slot, @Nullable Long table, boolean sure) implements PlanChange {

	@Override
	public StepKind kind(List<Seat> before) {
		return seat(before).isPresent() ? StepKind.MOVED : StepKind.PUT;
	}

	@Override
	public List<Seat> apply(MeetingData data, boolean fills, List<Seat> before) {
		return new Placing(data, fills, before, this.pair).at(this.slot, this.table, this.sure);
	}

	private Optional<Seat> seat(List<Seat> before) {
		return before.stream().filter(seat -> seat.pair().equals(this.pair)).findFirst();
	}

	/**
	 * Takes a meeting out of a plan.
	 *
	 * @param pair who meets
	 */
	record Out(PairKey pair) implements PlanChange {

		@Override
		public StepKind kind(List<Seat> before) {
			return StepKind.TAKEN_OUT;
		}

		@Override
		public List<Seat> apply(MeetingData data, boolean fills, List<Seat> before) {
			Seat seat = found(before, this.pair);
			if (seat.locked()) {
				throw Rejected.because("plans.locked");
			}
			return before.stream().filter(each -> each != seat).toList();
		}

	}

	/**
	 * Locks a meeting where it is, or lets it go.
	 *
	 * @param pair who meets
	 * @param locked whether it is locked from now on
	 */
	record Lock(PairKey pair, boolean locked) implements PlanChange {

		@Override
		public StepKind kind(List<Seat> before) {
			return this.locked ? StepKind.LOCKED : StepKind.UNLOCKED;
		}

		@Override
		public List<Seat> apply(MeetingData data, boolean fills, List<Seat> before) {
			var after = new ArrayList<>(before);
			Seat seat = found(before, this.pair);
			after.set(after.indexOf(seat), seat.locked(this.locked));
			return after;
		}

	}

	private static Seat found(List<Seat> seats, PairKey pair) {
		return seats.stream()
			.filter(seat -> seat.pair().equals(pair))
			.findFirst()
			.orElseThrow(() -> NotFound.of("meeting", pair.id()));
	}

}
