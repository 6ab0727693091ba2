package org.caiqiao.matching;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

import jakarta.annotation.PreDestroy;
import org.caiqiao.matching.engine.Subject;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/**
 * Puts everything published into the matching index anew, step by step; readers see what
 * was there until a step is through. Interrupted, it goes on after its last step when it
 * is asked for again.
 */
@Component
class Rematching {

	/** Things that readers see at once; the index is written to the disk as often. */
	private static final int STEP = 512;

	/** Things between two looks whether to stop. */
	private static final int SLICE = 32;

	private static final Duration PATIENCE = Duration.ofSeconds(20);

	private static final Comparator<Subject> ORDER = Comparator.comparing(Subject::kind)
		.thenComparingLong(subject -> Long.parseLong(subject.id()));

	private static final Logger log = LoggerFactory.getLogger(Rematching.class);

	private final Published published;

	private final Encoding encoding;

	private final MatchingUpkeep upkeep;

	private final CoverageCounting counting;

	private final RematchPlace place;

	private final ExecutorService background = Executors
		.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("rematch").factory());

	private final AtomicBoolean running = new AtomicBoolean();

	private volatile boolean halting;

	private volatile Run run = Run.NONE;

	Rematching(Published published, Encoding encoding, MatchingUpkeep upkeep, CoverageCounting counting,
			RematchPlace place) {
		this.published = published;
		this.encoding = encoding;
		this.upkeep = upkeep;
		this.counting = counting;
		this.place = place;
	}

	/** How the last run since the start of the portal stands. */
	Run run() {
		return this.run;
	}

	/** Whether an earlier run was interrupted and waits for somebody to go on with it. */
	boolean interrupted() {
		return !this.running.get() && this.place.last().isPresent();
	}

	/**
	 * Begins, or goes on where an earlier run stopped. It works on a thread of its own,
	 * as an interruption in the midst of writing would close the index.
	 * @param fromStart whether an earlier run is forgotten
	 * @return false if one is under way
	 */
	boolean begin(boolean fromStart) {
		if (!this.running.compareAndSet(false, true)) {
			return false;
		}
		this.halting = false;
		this.run = new Run(State.RUNNING, 0, 0, 0);
		this.background.execute(() -> {
			try {
				if (fromStart) {
					this.place.forget();
				}
				work();
			}
			catch (RuntimeException ex) {
				log.error("Matching everything anew failed; called again it goes on where it stopped.", ex);
				this.run = this.run.now(State.FAILED);
			}
			finally {
				this.running.set(false);
			}
		});
		return true;
	}

	/** Stops after what is at work; it may go on later. */
	void halt() {
		this.halting = true;
	}

	private void work() {
		List<Subject> all = this.published.subjects().stream().sorted(ORDER).toList();
		int from = this.place.last()
			.map(last -> (int) all.stream().filter(subject -> ORDER.compare(subject, last) <= 0).count())
			.orElse(0);
		this.run = new Run(State.RUNNING, from, from, all.size());
		for (int at = from; at < all.size(); at = this.run.done()) {
			encode(all.subList(at, Math.min(at + STEP, all.size())));
			List<Subject> step = all.subList(at, this.run.done());
			if (!step.isEmpty()) {
				this.upkeep.putAnew(step);
				this.place.reached(step.getLast());
			}
			if (this.halting && this.run.done() < all.size()) {
				this.run = this.run.now(State.HALTED);
				return;
			}
		}
		this.place.forget();
		this.run = this.run.now(State.DONE);
		// Takes out what is not public any more, and makes up for vectors that failed.
		this.upkeep.compareAll();
		this.counting.beginUnhurried();
	}

	/** Encodes what has no vector, unless it is to stop before all is done. */
	private void encode(List<Subject> step) {
		for (int at = 0; at < step.size() && !this.halting; at += SLICE) {
			List<Subject> slice = step.subList(at, Math.min(at + SLICE, step.size()));
			this.encoding.of(this.published.texts(slice).values().stream().flatMap(List::stream).toList());
			this.run = this.run.further(slice.size());
		}
	}

	@PreDestroy
	void stop() throws InterruptedException {
		halt();
		this.background.shutdown();
		if (!this.background.awaitTermination(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
			log.warn("Matching everything anew did not stop in time; called again it does its last step once more.");
		}
	}

	/**
	 * How a run stands.
	 *
	 * @param state whether it is under way, or how it ended
	 * @param from how many were done by earlier runs
	 * @param done how many are done
	 * @param total how many there are; 0 as long as that is not known
	 */
	record Run(State state, int from, int done, int total) {

		static final Run NONE = new Run(State.NONE, 0, 0, 0);

		Run now(State other) {
			return new Run(other, this.from, this.done, this.total);
		}

		Run further(int more) {
			return new Run(this.state, this.from, this.done + more, this.total);
		}

		/** Whether it is at work. */
		public boolean running() {
			return this.state == State.RUNNING;
		}

	}

	/** Where a run is. */
	enum State {

		/** None was begun. */
		NONE,

		/** At work. */
		RUNNING,

		/** At its end. */
		DONE,

		/** Stopped before its end. */
		HALTED,

		/** Ended by a failure. */
		FAILED

	}

}
