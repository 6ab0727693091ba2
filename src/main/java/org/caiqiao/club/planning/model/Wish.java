package org.caiqiao.club.planning.model;

import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * A meeting that somebody wishes for.
 *
 * @param id how others refer to it
 * @param host who is met: the expert; in a clinic, who meets several at once
 * @param guest who comes: the company
 * @param standing what is said to it
 * @param value strength of the match times the wish, from 1
 * @param within the only slots it may take; any when empty
 * @param fixedSlot where it stands and stays
 * @param fixedTable the table at which it stays
 * @param clinic the clinic that it may share a slot with
 */
public record Wish(String id, String host, String guest, Standing standing, int value, Set<String> within,
		@Nullable String fixedSlot, @Nullable String fixedTable, @Nullable String clinic) {

	/** The most that a wish may be worth. */
	public static final int MOST_VALUE = 100_000;

	public Wish {
		within = Set.copyOf(within);
	}

	/** A wish without conditions. */
	public static Wish of(String id, String host, String guest, int value) {
		return new Wish(id, host, guest, Standing.MEET, value, Set.of(), null, null, null);
	}

	/** The same, said otherwise to. */
	public Wish as(Standing other) {
		return new Wish(this.id, this.host, this.guest, other, this.value, this.within, this.fixedSlot, this.fixedTable,
				this.clinic);
	}

	/** The same, worth so much. */
	public Wish worth(int other) {
		return new Wish(this.id, this.host, this.guest, this.standing, other, this.within, this.fixedSlot,
				this.fixedTable, this.clinic);
	}

	/** The same, in these slots only. */
	public Wish only(Set<String> slots) {
		return new Wish(this.id, this.host, this.guest, this.standing, this.value, slots, this.fixedSlot,
				this.fixedTable, this.clinic);
	}

	/** The same, fixed where it stands. */
	public Wish fixed(String slot, @Nullable String table) {
		return new Wish(this.id, this.host, this.guest, this.standing, this.value, this.within, slot, table,
				this.clinic);
	}

	/** The same, ready to share a slot of this clinic. */
	public Wish in(String group) {
		return new Wish(this.id, this.host, this.guest, this.standing, this.value, this.within, this.fixedSlot,
				this.fixedTable, group);
	}

	/** Whether it may not be moved. */
	public boolean fixed() {
		return this.fixedSlot != null;
	}

	/** Whether this one takes part. */
	public boolean of(String attendee) {
		return this.host.equals(attendee) || this.guest.equals(attendee);
	}

}
