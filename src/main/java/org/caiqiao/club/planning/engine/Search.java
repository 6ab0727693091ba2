package org.caiqiao.club.planning.engine;

import java.time.Duration;
import java.util.ArrayList;
import java.util.SplittableRandom;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import org.caiqiao.club.planning.model.Effort;
import org.caiqiao.club.planning.model.Placement;
import org.caiqiao.club.planning.model.Plan;
import org.caiqiao.club.planning.model.PlanningProblem;

/**
 * Searches for a slot for each meeting, on several threads that know each other's best.
 */
public final class Search {

	/** The shortest cycle for so many meetings. */
	private static final long SHORT_NANOS = Duration.ofMillis(250).toNanos();

	private static final int MANY = 500;

	private final Board board;

	private final Best best;

	private final BooleanSupplier stopped;

	private final long end;

	private Search(Board board, Best best, Duration time, BooleanSupplier stopped) {
		this.board = board;
		this.best = best;
		this.stopped = stopped;
		this.end = System.nanoTime() + time.toNanos();
	}

	/**
	 * Searches until the time is over, it is told to stop, or nothing is left to better.
	 * @param start a plan to go on from; whatever of it breaks a rule is left out
	 * @param listener told of each better find, by one thread at a time
	 * @param stopped says that it is enough
	 */
	public static Sketch run(PlanningProblem problem, Plan start, Effort effort, Consumer<Sketch> listener,
			BooleanSupplier stopped) throws InterruptedException {
		var board = new Board(problem);
		var search = new Search(board, new Best(listener), effort.time(), stopped);
		var workers = new ArrayList<Thread>();
		for (int number = 0; number < effort.threads(); number++) {
			int seed = number;
			Draft draft = begun(board, start);
			search.best.offer(draft);
			workers.add(Thread.ofPlatform().daemon().name("planner-" + number).start(() -> search.work(draft, seed)));
		}
		try {
			for (Thread worker : workers) {
				worker.join();
			}
		}
		finally {
			workers.forEach(Thread::interrupt);
		}
		search.best.tell(true);
		Sketch found = search.best.get();
		if (found == null) {
			throw new IllegalStateException("without threads nothing is found");
		}
		return found;
	}

	/** What is fixed, then what stands in the plan, as far as the rules allow it. */
	static Draft begun(Board board, Plan start) {
		var draft = new Draft(board);
		var entry = new Entry(draft, new SplittableRandom(0));
		for (int meeting = 0; meeting < board.meetings; meeting++) {
			if (board.fixed[meeting] && board.options[meeting].length == 1) {
				gently(entry, meeting, board.options[meeting][0]);
			}
		}
		for (Placement placement : start.placements()) {
			if (board.meetingIds.has(placement.meeting()) && board.slotIds.has(placement.slot())) {
				int meeting = board.meetingIds.of(placement.meeting());
				int slot = board.slotIds.of(placement.slot());
				if (draft.slot[meeting] == Draft.NOWHERE && board.allows(meeting, slot)) {
					gently(entry, meeting, slot);
				}
			}
		}
		return draft;
	}

	private static void gently(Entry entry, int meeting, int slot) {
		if (entry.force(meeting, slot) && !entry.gentle()) {
			entry.undo(meeting);
		}
	}

	/**
	 * Cycle after cycle. Short ones find what is easy many times over, long ones what is
	 * hard, and nobody knows which it is: so their lengths go 1 1 2 1 1 2 4 1 1 2 1 1 2 4
	 * 8 (Luby's sequence).
	 */
	private void work(Draft draft, int seed) {
		var annealing = new Annealing(draft, seed);
		long unit = SHORT_NANOS * Math.max(1, this.board.meetings / MANY);
		for (int cycle = 1; goOn() && annealing.canMove(); cycle++) {
			long length = Math.min(unit * luby(cycle), this.end - System.nanoTime());
			annealing.cool(this.board.costs.heat(), length, this.best::offer, this::goOn);
		}
	}

	/** The number at this place, from 1, of Luby's sequence. */
	static int luby(int place) {
		int block = Integer.highestOneBit(place + 1);
		return (block == place + 1) ? block / 2 : luby(place - block + 1);
	}

	private boolean goOn() {
		this.best.tell(false);
		return !this.best.perfect() && System.nanoTime() < this.end && !this.stopped.getAsBoolean()
				&& !Thread.currentThread().isInterrupted();
	}

}
