package org.caiqiao.club.meetings;

import java.time.Duration;
import java.time.Instant;

import jakarta.persistence.Embeddable;

/**
 * When a slot is; half-open, so that one may begin where the other ends.
 *
 * @param startsAt its beginning
 * @param endsAt its end, later than the beginning
 */
@Embeddable
public record SlotTime(Instant startsAt, Instant endsAt) {

	/** Whether the two cannot both be held by one person. */
	boolean overlaps(SlotTime other) {
		return this.startsAt.isBefore(other.endsAt) && other.startsAt.isBefore(this.endsAt);
	}

	/** Whether it lies wholly between these times. */
	boolean within(Instant start, Instant end) {
		return !this.startsAt.isBefore(start) && !this.endsAt.isAfter(end);
	}

	/** The same, so much later. */
	public SlotTime later(Duration by) {
		return new SlotTime(this.startsAt.plus(by), this.endsAt.plus(by));
	}

}
