package org.caiqiao.club.plans;

import org.jspecify.annotations.Nullable;

/**
 * One meeting of a plan.
 *
 * @param expert who is met
 * @param company who comes
 * @param need what it is about; null where none was named
 * @param slot when
 * @param table where
 * @param locked whether the planner leaves it where it is
 */
record Seat(long expert, long company, @Nullable Long need, long slot, long table, boolean locked) {

	PairKey pair() {
		return new PairKey(this.expert, this.company);
	}

	Seat at(long otherSlot, long otherTable) {
		return new Seat(this.expert, this.company, this.need, otherSlot, otherTable, this.locked);
	}

	Seat locked(boolean now) {
		return new Seat(this.expert, this.company, this.need, this.slot, this.table, now);
	}

	boolean samePlace(Seat other) {
		return this.slot == other.slot && this.table == other.table;
	}

}
