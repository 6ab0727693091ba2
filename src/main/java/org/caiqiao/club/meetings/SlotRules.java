package org.caiqiao.club.meetings;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;

import org.caiqiao.club.EventContent;
import org.caiqiao.shared.Rejected;

/**
 * Where the slots of an event may lie.
 *
 * @param event the event
 * @param zone of the times in messages
 */
record SlotRules(EventContent event, ZoneId zone) {

	private static final DateTimeFormatter DAY_AND_TIME = DateTimeFormatter.ofPattern("MM-dd HH:mm");

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

	/** Refuses new slots outside the event or over others. */
	void check(List<SlotTime> before, List<SlotTime> added) {
		for (SlotTime slot : added) {
			if (!slot.within(this.event.startsAt(), this.event.endsAt())) {
				throw Rejected.field(slot.startsAt().isBefore(this.event.startsAt()) ? "from" : "until",
						"club.slots.outside", text(slot.startsAt(), slot.endsAt()),
						text(this.event.startsAt(), this.event.endsAt()));
			}
			before.forEach(other -> refuse(slot, other));
		}
		if (before.size() + added.size() > SlotSeries.MOST) {
			throw Rejected.field("count", "club.slots.tooMany", SlotSeries.MOST);
		}
	}

	private void refuse(SlotTime slot, SlotTime other) {
		if (other.startsAt().equals(slot.startsAt())) {
			throw Rejected.field("from", "club.slots.sameStart", text(other.startsAt(), other.endsAt()));
		}
		if (other.overlaps(slot)) {
			throw Rejected.field("from", "club.slots.overlap", text(slot.startsAt(), slot.endsAt()),
					text(other.startsAt(), other.endsAt()));
		}
	}

	private String text(Instant start, Instant end) {
		return DAY_AND_TIME.format(start.atZone(this.zone)) + "–" + TIME.format(end.atZone(this.zone));
	}

}
