package org.caiqiao.club.planning.engine;

import java.time.Duration;
import java.util.Arrays;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

/** The best draft that any thread has found so far. */
final class Best {

	private static final long PAUSE = Duration.ofMillis(50).toNanos();

	private final Consumer<Sketch> listener;

	private volatile @Nullable Sketch sketch;

	private volatile @Nullable Sketch told;

	private long toldAt;

	Best(Consumer<Sketch> listener) {
		this.listener = listener;
	}

	/** Takes a draft over when it is better. */
	void offer(Draft draft) {
		if (beats(draft)) {
			take(draft);
		}
	}

	/** Whether nothing is missing any more, and nobody has an idle gap. */
	boolean perfect() {
		Sketch best = this.sketch;
		return best != null && best.unmet() == 0 && best.energy() == 0;
	}

	@Nullable Sketch get() {
		return this.sketch;
	}

	/**
	 * Tells the listener of the best, unless it knows it or heard of another just now.
	 */
	void tell(boolean atOnce) {
		if (this.sketch != this.told) {
			tellNow(atOnce);
		}
	}

	private synchronized void tellNow(boolean atOnce) {
		Sketch best = this.sketch;
		Sketch before = this.told;
		long now = System.nanoTime();
		boolean news = before == null || best != null && best.unmet() < before.unmet();
		if (best != null && best != before && (atOnce || news || now - this.toldAt > PAUSE)) {
			this.told = best;
			this.toldAt = now;
			this.listener.accept(best);
		}
	}

	private synchronized void take(Draft draft) {
		if (beats(draft)) {
			this.sketch = new Sketch(Arrays.copyOf(draft.slot, draft.slot.length), draft.energy(), draft.unmet());
		}
	}

	private boolean beats(Draft draft) {
		Sketch best = this.sketch;
		return best == null || draft.unmet() < best.unmet()
				|| draft.unmet() == best.unmet() && draft.energy() < best.energy();
	}

}
