package org.caiqiao.club.meetings;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.caiqiao.shared.Rejected;
import org.jspecify.annotations.Nullable;

/**
 * A row of slots of the same length. A slot that would run into a break begins after it.
 * The names of its parts are those of the form's fields.
 *
 * @param from when the first slot begins
 * @param length how long each is
 * @param pause what lies between two of them
 * @param breaks longer breaks
 * @param until when the last one has ended at the latest; null where only the number
 * counts
 * @param count how many at most; null where only the time counts
 */
record SlotSeries(Instant from, Duration length, Duration pause, List<SlotTime> breaks, @Nullable Instant until,
		@Nullable Integer count) {

	/** More are nobody's event. */
	static final int MOST = 200;

	/**
	 * The slots, in their order.
	 * @throws Rejected where there are none or too many
	 */
	List<SlotTime> times() {
		var times = new ArrayList<SlotTime>();
		Instant start = this.from;
		while (this.count == null || times.size() < this.count) {
			SlotTime next = clear(new SlotTime(start, start.plus(this.length)));
			if (this.until != null && next.endsAt().isAfter(this.until)) {
				break;
			}
			times.add(next);
			if (times.size() > MOST) {
				throw Rejected.field((this.count != null) ? "count" : "until", "club.slots.tooMany", MOST);
			}
			start = next.endsAt().plus(this.pause);
		}
		if (times.isEmpty()) {
			throw Rejected.field("until", "club.slots.noRoom");
		}
		return times;
	}

	private SlotTime clear(SlotTime wanted) {
		SlotTime slot = wanted;
		for (int n = 0; n < this.breaks.size(); n++) {
			// As many rounds as there are breaks, whatever their order.
			for (SlotTime pause : this.breaks) {
				if (slot.overlaps(pause)) {
					slot = new SlotTime(pause.endsAt(), pause.endsAt().plus(this.length));
				}
			}
		}
		return slot;
	}

}
