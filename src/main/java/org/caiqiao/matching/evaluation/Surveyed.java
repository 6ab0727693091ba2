package org.caiqiao.matching.evaluation;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;

import org.apache.lucene.store.ByteBuffersDirectory;
import org.caiqiao.matching.engine.Features;
import org.caiqiao.matching.engine.Kind;
import org.caiqiao.matching.engine.Language;
import org.caiqiao.matching.engine.Match;
import org.caiqiao.matching.engine.MatchIndex;
import org.caiqiao.matching.engine.MatchText;
import org.caiqiao.matching.engine.Matcher;
import org.caiqiao.matching.engine.Ranking;
import org.caiqiao.matching.engine.Survey;
import org.caiqiao.matching.engine.TextHash;

/**
 * Every judged need measured with everything that is offered.
 *
 * @param rows the needs
 * @param titles their titles
 * @param baselines how others score the offers for each need, by name
 * @param served how the portal scores the best 200 that it finds for each need; 0 for
 * others
 * @param language what most of the needs are written in
 */
record Surveyed(List<Row> rows, Map<String, String> titles, Map<String, List<double[]>> baselines,
		List<double[]> served, Language language) {

	/**
	 * As many as a list or a file asks for at most without looking deeper than usual: who
	 * asks for more is searched more for.
	 */
	private static final int SERVED = 200;

	/**
	 * Measures.
	 * @param texts needs and what is offered
	 * @param vectors the meanings of these texts, and of titles alone for the baselines
	 */
	static Surveyed of(Texts texts, Map<TextHash, float[]> vectors, Judgements judgements, LongConsumer done)
			throws IOException {
		var rows = new ArrayList<Row>();
		var titles = new HashMap<String, String>();
		var served = new ArrayList<double[]>();
		List<MatchText> asked = texts.needs()
			.stream()
			.filter((need) -> judgements.levels().containsKey(need.subject().id()))
			.toList();
		try (MatchIndex index = index(texts, vectors); var snapshot = index.snapshot()) {
			var survey = new Survey(snapshot, Kind.ACHIEVEMENT);
			var matcher = new Matcher(snapshot, Ranking.standard());
			var places = new HashMap<String, Integer>();
			survey.offers().forEach((offer) -> places.put(offer.id(), places.size()));
			try (var baselines = new Baselines(texts.offers(), places, vectors)) {
				for (MatchText need : asked) {
					rows.add(row(need, survey.measure(need.subject()), judgements, places));
					titles.put(need.subject().id(), need.title().isBlank() ? need.text() : need.title());
					baselines.add(need);
					served.add(served(matcher.best(need.subject(), Kind.ACHIEVEMENT, SERVED, (offer) -> true), places));
					done.accept(rows.size());
				}
				return new Surveyed(rows, titles, baselines.scores(), served, language(asked));
			}
		}
	}

	private static double[] served(List<Match> found, Map<String, Integer> places) {
		var scores = new double[places.size()];
		found.forEach((match) -> scores[Objects.requireNonNull(places.get(match.offering().id()))] = match.score());
		return scores;
	}

	private static Row row(MatchText need, List<Features> features, Judgements judgements,
			Map<String, Integer> places) {
		var words = new float[features.size()];
		var meanings = new float[features.size()];
		for (int i = 0; i < words.length; i++) {
			words[i] = (float) features.get(i).words();
			Double meaning = features.get(i).meaning();
			meanings[i] = (meaning != null) ? meaning.floatValue() : 0;
		}
		var judged = new LinkedHashMap<Integer, Integer>();
		Objects.requireNonNull(judgements.levels().get(need.subject().id())).forEach((offer, level) -> {
			Integer place = places.get(offer);
			if (place != null) {
				judged.put(place, level);
			}
		});
		return new Row(need.subject().id(), words, meanings, judged);
	}

	private static MatchIndex index(Texts texts, Map<TextHash, float[]> vectors) throws IOException {
		MatchIndex index = MatchIndex.open(new ByteBuffersDirectory(), "evaluated");
		for (MatchText text : texts.all()) {
			var vector = new ArrayList<float[]>();
			vector.add(vectors.get(TextHash.of(text)));
			index.replace(text.subject(), List.of(text), vector);
		}
		index.refresh();
		return index;
	}

	private static Language language(List<MatchText> needs) {
		Map<Language, Long> counts = needs.stream().collect(Collectors.groupingBy(Language::of, Collectors.counting()));
		return (counts.getOrDefault(Language.ENGLISH, 0L) * 2 > needs.size()) ? Language.ENGLISH : Language.CHINESE;
	}

}
