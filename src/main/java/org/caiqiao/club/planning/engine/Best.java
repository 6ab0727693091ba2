package org.caiqiao.club.planning.engine;

import java.util.Arrays;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

/** The best draft that any thread has found so far. */
final class Best {

	private final Consumer<Sketch> listener;

	private volatile @Nullable Sketch sketch;

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

	private synchronized void take(Draft draft) {
		if (beats(draft)) {
			var better = new Sketch(Arrays.copyOf(draft.slot, draft.slot.length), draft.energy(), draft.unmet());
			this.sketch = better;
			this.listener.accept(better);
		}
	}

	private boolean beats(Draft draft) {
		Sketch best = this.sketch;
		return best == null || draft.unmet() < best.unmet()
				|| draft.unmet() == best.unmet() && draft.energy() < best.energy();
	}

}
