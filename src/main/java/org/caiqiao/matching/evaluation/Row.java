package org.caiqiao.matching.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

import org.caiqiao.matching.engine.Ranking;

/**
 * A judged need with all that is offered.
 *
 * @param need its id
 * @param words the words of each offer
 * @param meanings the meaning of each offer; 0 where it is not known
 * @param judged the level of each judged offer by its place, 1 to 4
 */
record Row(String need, float[] words, float[] meanings, Map<Integer, Integer> judged) {

	private static final int FEW = 5;

	/** Enough judgements and one that is relevant: such needs count for the measures. */
	boolean counts() {
		return this.judged.size() >= FEW && !relevant().isEmpty();
	}

	/** The places of what the need looks for. */
	List<Integer> relevant() {
		return places((level) -> level >= Judgements.RELEVANT);
	}

	private List<Integer> places(IntPredicate levels) {
		return this.judged.entrySet()
			.stream()
			.filter((entry) -> levels.test(entry.getValue()))
			.map(Map.Entry::getKey)
			.toList();
	}

	double[] sums(Ranking.Model model) {
		return IntStream.range(0, this.words.length).mapToDouble((place) -> sum(model, place)).toArray();
	}

	double sum(Ranking.Model model, int place) {
		return model.words() * this.words[place] + model.meaning() * this.meanings[place];
	}

	/**
	 * The ranks of some offers by a scoring, from 1; of equals the first offered is
	 * first.
	 */
	List<Integer> ranks(double[] scores, List<Integer> places) {
		var ranks = new ArrayList<Integer>();
		for (int place : places) {
			int rank = 1;
			for (int i = 0; i < scores.length; i++) {
				if (scores[i] > scores[place] || (scores[i] == scores[place] && i < place)) {
					rank++;
				}
			}
			ranks.add(rank);
		}
		return ranks;
	}

	/** The levels of the judged offers, the best scored first. */
	List<Integer> levels(double[] scores) {
		return this.judged.keySet()
			.stream()
			.sorted(Comparator.comparing((Integer place) -> -scores[place]).thenComparing(Comparator.naturalOrder()))
			.map(this.judged::get)
			.toList();
	}

	List<Sample> samples() {
		return this.judged.entrySet()
			.stream()
			.map((entry) -> new Sample(this.need, this.words[entry.getKey()], this.meanings[entry.getKey()],
					entry.getValue()))
			.toList();
	}

	/** Scores on a common scale: their mean is 0, their spread 1. */
	static double[] standardised(double[] scores) {
		double mean = Arrays.stream(scores).average().orElse(0);
		double spread = Math.sqrt(Arrays.stream(scores).map((x) -> (x - mean) * (x - mean)).average().orElse(0));
		return Arrays.stream(scores).map((x) -> (spread > 0) ? (x - mean) / spread : 0).toArray();
	}

}
