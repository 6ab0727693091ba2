package org.caiqiao.matching.evaluation;

import java.util.List;
import java.util.function.Function;

import org.caiqiao.matching.engine.Ranking;

/**
 * How far figures agree with what people said of pairs.
 *
 * @param pairs how many pairs were judged
 * @param needs of how many needs
 * @param fitting how many of the pairs proved to fit
 * @param compared how often a pair that fits can be compared with one that does not
 * @param orderedBefore how often the shipped figures set the fitting one above the other
 * @param orderedAfter the same of figures that were learned of other needs' pairs
 * @param relatedBefore how many pairs the shipped figures put on the right side of
 * "related": fitting ones at least weak, others not
 * @param relatedAfter the same of figures that were learned of other needs' pairs
 */
public record FeedbackReport(int pairs, int needs, int fitting, long compared, long orderedBefore, long orderedAfter,
		int relatedBefore, int relatedAfter) {

	static FeedbackReport of(List<JudgedPair> pairs, Function<JudgedPair, Ranking.Model> before,
			Function<JudgedPair, Ranking.Model> after) {
		List<Placed> shipped = pairs.stream().map((pair) -> Placed.of(pair, before.apply(pair))).toList();
		List<Placed> learned = pairs.stream().map((pair) -> Placed.of(pair, after.apply(pair))).toList();
		int fitting = (int) pairs.stream().filter(JudgedPair::fits).count();
		return new FeedbackReport(pairs.size(), (int) pairs.stream().map(JudgedPair::title).distinct().count(), fitting,
				(long) fitting * (pairs.size() - fitting), ordered(shipped), ordered(learned), related(shipped),
				related(learned));
	}

	private static long ordered(List<Placed> pairs) {
		return pairs.stream()
			.filter(Placed::fits)
			.mapToLong((fit) -> pairs.stream().filter((other) -> !other.fits && fit.over > other.over).count())
			.sum();
	}

	private static int related(List<Placed> pairs) {
		return (int) pairs.stream().filter((pair) -> pair.fits == pair.over >= 0).count();
	}

	/**
	 * A judged pair by some figures.
	 *
	 * @param fits what people said of it
	 * @param over how far it is above what parts related pairs from others; so pairs can
	 * be compared whose figures differ
	 */
	private record Placed(boolean fits, double over) {

		static Placed of(JudgedPair pair, Ranking.Model model) {
			return new Placed(pair.fits(), pair.sample().sum(model.words(), model.meaning()) - model.weak());
		}

	}

}
