package org.caiqiao.club.planning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** Whether meetings fit into their slots, of which each holds only so many. */
final class SlotFit {

	private final List<BitSet> open;

	private final int room;

	private final int[] slot;

	private final List<List<Integer>> inside = new ArrayList<>();

	private final BitSet seen = new BitSet();

	/**
	 * Meetings to be fitted.
	 * @param open the slots of each
	 * @param room how many a slot holds
	 */
	SlotFit(List<BitSet> open, int room) {
		this.open = open;
		this.room = room;
		this.slot = new int[open.size()];
		Arrays.fill(this.slot, -1);
		int slots = open.stream().mapToInt(BitSet::length).max().orElse(0);
		for (int at = 0; at < slots; at++) {
			this.inside.add(new ArrayList<>());
		}
	}

	/** Some that have fewer places than they are; none when all fit. */
	List<Integer> crowd() {
		for (int meeting = 0; meeting < this.slot.length; meeting++) {
			this.seen.clear();
			if (this.slot[meeting] < 0 && !enter(meeting)) {
				var crowd = new ArrayList<>(List.of(meeting));
				this.seen.stream().forEach((slot) -> crowd.addAll(this.inside.get(slot)));
				return crowd;
			}
		}
		return List.of();
	}

	/**
	 * Takes slots away that leave no fit for the others, where each slot holds one and
	 * all fit.
	 */
	boolean narrow() {
		boolean narrowed = false;
		for (int meeting = 0; meeting < this.slot.length; meeting++) {
			BitSet slots = this.open.get(meeting);
			for (int other = slots.nextSetBit(0); other >= 0; other = slots.nextSetBit(other + 1)) {
				if (other != this.slot[meeting] && !moves(meeting, other)) {
					slots.clear(other);
					narrowed = true;
				}
			}
		}
		return narrowed;
	}

	/** Moves a meeting to another slot if those that are there find another. */
	private boolean moves(int meeting, int other) {
		int was = this.slot[meeting];
		if (this.inside.get(other).isEmpty()) {
			return true;
		}
		int there = this.inside.get(other).getFirst();
		put(meeting, other);
		this.inside.get(other).remove(Integer.valueOf(there));
		this.slot[there] = -1;
		this.seen.clear();
		this.seen.set(other);
		if (enter(there)) {
			return true;
		}
		put(meeting, was);
		put(there, other);
		return false;
	}

	private boolean enter(int meeting) {
		BitSet slots = this.open.get(meeting);
		for (int at = slots.nextSetBit(0); at >= 0; at = slots.nextSetBit(at + 1)) {
			if (this.seen.get(at)) {
				continue;
			}
			this.seen.set(at);
			if (this.inside.get(at).size() < this.room) {
				put(meeting, at);
				return true;
			}
			for (int other : List.copyOf(this.inside.get(at))) {
				if (enter(other)) {
					put(meeting, at);
					return true;
				}
			}
		}
		return false;
	}

	private void put(int meeting, int at) {
		if (this.slot[meeting] >= 0) {
			this.inside.get(this.slot[meeting]).remove(Integer.valueOf(meeting));
		}
		this.slot[meeting] = at;
		this.inside.get(at).add(meeting);
	}

}
