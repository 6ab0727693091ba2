package org.caiqiao.matching.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * A piece that retrieval found.
 *
 * @param number its number in the snapshot
 * @param score how well it answered, comparable only within one search
 */
record Candidate(int number, float score) {

	/** Best first; the order of the index decides between equals. */
	static final Comparator<Candidate> BEST_FIRST = Comparator.comparing(Candidate::score)
		.reversed()
		.thenComparing(Candidate::number);

	/** Keeps the best of many. */
	static final class Best {

		private final int most;

		private final PriorityQueue<Candidate> worstFirst = new PriorityQueue<>(BEST_FIRST.reversed());

		Best(int most) {
			this.most = most;
		}

		void offer(int number, float score) {
			Candidate worst = this.worstFirst.peek();
			if (worst == null || this.worstFirst.size() < this.most) {
				this.worstFirst.add(new Candidate(number, score));
			}
			else if (score > worst.score()) {
				this.worstFirst.poll();
				this.worstFirst.add(new Candidate(number, score));
			}
		}

		List<Candidate> bestFirst() {
			var candidates = new ArrayList<>(this.worstFirst);
			candidates.sort(BEST_FIRST);
			return candidates;
		}

	}

}
