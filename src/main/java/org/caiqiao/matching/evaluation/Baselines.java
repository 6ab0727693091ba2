package org.caiqiao.matching.evaluation;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.caiqiao.matching.engine.MatchText;
import org.caiqiao.matching.engine.TextHash;
import org.jspecify.annotations.Nullable;

/** What to compare with: how others score everything that is offered. */
final class Baselines implements AutoCloseable {

	static final String BM25 = "BM25";

	static final String VECTORS = "vectors";

	static final String SUM = "BM25 + vectors";

	private final Map<String, List<double[]>> scores = new LinkedHashMap<>();

	private final Map<TextHash, float[]> vectors;

	private final Bm25 words;

	private final List<float[]> titles;

	private final int[] order;

	/**
	 * Of these offers.
	 * @param places the place of each offer by its id, which the scores follow
	 * @param vectors the meanings of titles alone
	 */
	Baselines(List<MatchText> offers, Map<String, Integer> places, Map<TextHash, float[]> vectors) throws IOException {
		this.vectors = vectors;
		this.words = new Bm25(offers);
		this.titles = ordered(offers, places, vectors);
		this.order = offers.stream().mapToInt((text) -> place(places, text)).toArray();
		List.of(BM25, VECTORS, SUM).forEach((name) -> this.scores.put(name, new ArrayList<>()));
	}

	/** Scores everything for one more need. */
	void add(MatchText need) throws IOException {
		double[] bm25 = moved(this.words.scores(need), this.order);
		double[] cosines = cosines(this.vectors.get(TextHash.of(Texts.title(need))), this.titles);
		double[] sum = Row.standardised(bm25);
		double[] other = Row.standardised(cosines);
		for (int i = 0; i < sum.length; i++) {
			sum[i] += other[i];
		}
		add(BM25, bm25);
		add(VECTORS, cosines);
		add(SUM, sum);
	}

	/** By the name of who scores, for each need in the order in which they were added. */
	Map<String, List<double[]>> scores() {
		return this.scores;
	}

	@Override
	public void close() throws IOException {
		this.words.close();
	}

	private void add(String name, double[] scored) {
		Objects.requireNonNull(this.scores.get(name)).add(scored);
	}

	private static List<float[]> ordered(List<MatchText> offers, Map<String, Integer> places,
			Map<TextHash, float[]> vectors) {
		var ordered = new float[offers.size()][];
		for (MatchText offer : offers) {
			ordered[place(places, offer)] = vectors.getOrDefault(TextHash.of(Texts.title(offer)), new float[0]);
		}
		return List.of(ordered);
	}

	private static double[] moved(double[] scores, int[] order) {
		var moved = new double[scores.length];
		for (int i = 0; i < scores.length; i++) {
			moved[order[i]] = scores[i];
		}
		return moved;
	}

	private static double[] cosines(float @Nullable [] asking, List<float[]> offers) {
		return offers.stream().mapToDouble((offer) -> {
			double cosine = 0;
			for (int i = 0; asking != null && asking.length == offer.length && i < offer.length; i++) {
				cosine += asking[i] * offer[i];
			}
			return cosine;
		}).toArray();
	}

	private static int place(Map<String, Integer> places, MatchText offer) {
		return Objects.requireNonNull(places.get(offer.subject().id()));
	}

}
