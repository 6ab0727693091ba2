package org.caiqiao.club.planning.model;

import java.util.Set;

/**
 * Somebody who meets others at an event: an expert, a company, an investor.
 *
 * @param id how others refer to it
 * @param name what people call it
 * @param absent slots in which it is away; free in all others
 * @param cap the most meetings it may have
 * @param pastMeetings those it had in the past twelve months
 * @param firstHelping whether nobody gets a second meeting while this one, who wants one,
 * has none
 */
public record Attendee(String id, String name, Set<String> absent, int cap, int pastMeetings, boolean firstHelping) {

	/** A cap that binds nobody. */
	public static final int NO_CAP = Integer.MAX_VALUE;

	public Attendee {
		absent = Set.copyOf(absent);
	}

	/** One that is always free and has no cap. */
	public static Attendee of(String id) {
		return new Attendee(id, id, Set.of(), NO_CAP, 0, false);
	}

	/** The same, away in these slots. */
	public Attendee away(Set<String> slots) {
		return new Attendee(this.id, this.name, slots, this.cap, this.pastMeetings, this.firstHelping);
	}

	/** The same with another cap. */
	public Attendee capped(int most) {
		return new Attendee(this.id, this.name, this.absent, most, this.pastMeetings, this.firstHelping);
	}

	/** The same after so many meetings in the past twelve months. */
	public Attendee after(int meetings) {
		return new Attendee(this.id, this.name, this.absent, this.cap, meetings, this.firstHelping);
	}

	/** The same, whose first meeting comes before the second of others. */
	public Attendee servedFirst() {
		return new Attendee(this.id, this.name, this.absent, this.cap, this.pastMeetings, true);
	}

}
