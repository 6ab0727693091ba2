package org.caiqiao.club.planning.engine;

import java.util.SplittableRandom;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * Simulated annealing: moves that cost are made as long as it is hot, and less and less
 * while it cools.
 */
final class Annealing {

	/** The end: a move that costs one idle gap is made once in a thousand times. */
	private static final double COLD = 0.15;

	private static final int BETWEEN_LOOKS = 256;

	private final Draft draft;

	private final Board board;

	private final SplittableRandom random;

	private final Exchange exchange;

	private final Entry entry;

	private final int[] movable;

	Annealing(Draft draft, long seed) {
		this.draft = draft;
		this.board = draft.board;
		this.random = new SplittableRandom(seed);
		this.exchange = new Exchange(draft, this.random);
		this.entry = new Entry(draft, this.random);
		this.movable = IntStream.range(0, this.board.meetings)
			.filter((meeting) -> !this.board.fixed[meeting] && this.board.options[meeting].length > 0)
			.toArray();
	}

	/** Whether there is a meeting that is not fixed. */
	boolean canMove() {
		return this.movable.length > 0;
	}

	/**
	 * One cycle from hot to cold.
	 * @param hottest the temperature to begin with
	 * @param nanos how long it may take
	 * @param better told each time that the draft became better
	 * @param goOn asked now and then
	 */
	void cool(double hottest, long nanos, Consumer<Draft> better, BooleanSupplier goOn) {
		long start = System.nanoTime();
		double part = 0;
		while (part < 1 && goOn.getAsBoolean()) {
			double temperature = hottest * Math.pow(COLD / hottest, part);
			for (int move = 0; move < BETWEEN_LOOKS; move++) {
				if (move(temperature)) {
					better.accept(this.draft);
				}
			}
			part = (double) (System.nanoTime() - start) / nanos;
		}
	}

	private boolean move(double temperature) {
		int outside = this.draft.outside.size();
		if (outside > 0 && this.random.nextInt(4) == 0) {
			return enter(this.draft.outside.any(this.random), temperature);
		}
		int meeting = this.movable[this.random.nextInt(this.movable.length)];
		if (this.draft.slot[meeting] == Draft.NOWHERE) {
			return enter(meeting, temperature);
		}
		int slot = option(meeting);
		if (slot == this.draft.slot[meeting]) {
			return false;
		}
		if (this.board.clinic[meeting] >= 0 && this.random.nextBoolean()) {
			return change(meeting, slot, temperature);
		}
		if (this.exchange.propose(meeting, slot) && accepts(this.exchange.change(), temperature)) {
			this.exchange.carryOut();
			return this.exchange.change() < 0;
		}
		return false;
	}

	private boolean enter(int meeting, double temperature) {
		long before = this.draft.energy();
		if (!this.entry.force(meeting, option(meeting))) {
			return false;
		}
		long change = this.draft.energy() - before;
		if (!accepts(change, temperature)) {
			this.entry.undo(meeting);
			return false;
		}
		return change < 0;
	}

	/** Leaves a clinic's slot alone for another. */
	private boolean change(int meeting, int slot, double temperature) {
		long before = this.draft.energy();
		int was = this.draft.slot[meeting];
		this.draft.lift(meeting);
		if (!this.entry.force(meeting, slot)) {
			this.draft.place(meeting, was);
			return false;
		}
		long change = this.draft.energy() - before;
		if (!accepts(change, temperature)) {
			this.entry.undo(meeting);
			this.draft.place(meeting, was);
			return false;
		}
		return change < 0;
	}

	private int option(int meeting) {
		int[] options = this.board.options[meeting];
		return options[this.random.nextInt(options.length)];
	}

	private boolean accepts(long change, double temperature) {
		return change <= 0 || this.random.nextDouble() < Math.exp(-change / temperature);
	}

}
