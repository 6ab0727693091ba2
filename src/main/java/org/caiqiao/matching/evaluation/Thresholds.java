package org.caiqiao.matching.evaluation;

import java.util.List;

/** Where the levels part. */
final class Thresholds {

	private Thresholds() {
	}

	/**
	 * The threshold that puts the fewest on the wrong side: as the error of a level is
	 * the number of thresholds that lie between it and the right one, each can be found
	 * by itself. Among equally good ones it is the middle of the first stretch.
	 * @param ascending judged pairs by their sums
	 * @param level what is to be reached above it
	 */
	static double best(List<Judged> ascending, int level) {
		long wrong = ascending.stream().filter((pair) -> pair.level < level).count();
		long fewest = wrong;
		int best = 0;
		for (int i = 0; i < ascending.size(); i++) {
			wrong += (ascending.get(i).level >= level) ? 1 : -1;
			if (wrong < fewest) {
				fewest = wrong;
				best = i + 1;
			}
		}
		if (best == 0) {
			return ascending.getFirst().sum;
		}
		double below = ascending.get(best - 1).sum;
		return (best < ascending.size()) ? (below + ascending.get(best).sum) / 2 : below + 1;
	}

	/**
	 * A pair.
	 *
	 * @param sum what decides its level
	 * @param level what the judges said
	 */
	record Judged(double sum, int level) {
	}

}
