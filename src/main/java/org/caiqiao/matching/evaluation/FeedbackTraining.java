package org.caiqiao.matching.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;

import org.caiqiao.matching.engine.Language;
import org.caiqiao.matching.engine.Ranking;

/**
 * Learns from what members and the office said of matches, with the figures in use as
 * what is held to be true before. Words and meaning are learned, and where the levels
 * part; each of the three models of its own pairs.
 */
public final class FeedbackTraining {

	/** Of fewer pairs nothing is learned. */
	public static final int PAIRS = 10;

	/** Nor where they are of fewer needs. */
	public static final int NEEDS = 5;

	private static final long SEED = 20261127;

	private final Properties figures = Ranking.standardFigures();

	private final Map<String, FeedbackReport> reports = new LinkedHashMap<>();

	private FeedbackTraining() {
	}

	/** Learns of these pairs; models of which too few are judged stay as they are. */
	public static FeedbackTraining of(List<JudgedPair> pairs) {
		var training = new FeedbackTraining();
		Ranking shipped = Ranking.standard();
		var byModel = new LinkedHashMap<String, List<JudgedPair>>();
		pairs.forEach((pair) -> byModel.computeIfAbsent(model(pair), (name) -> new ArrayList<>()).add(pair));
		byModel.forEach((name, some) -> {
			if (enough(some)) {
				training.learn(name, model(shipped, name), some);
			}
		});
		return training;
	}

	/** Whether something can be learned of pairs of one model. */
	static boolean enough(List<JudgedPair> pairs) {
		return pairs.size() >= PAIRS && pairs.stream().map(JudgedPair::title).distinct().count() >= NEEDS
				&& pairs.stream().map(JudgedPair::fits).distinct().count() > 1;
	}

	/** All figures, those that were not learned as they come with the portal. */
	public Properties figures() {
		return this.figures;
	}

	/** What was learned of how many pairs, by the name of the model; empty if nothing. */
	public Map<String, FeedbackReport> reports() {
		return this.reports;
	}

	private void learn(String name, Ranking.Model shipped, List<JudgedPair> pairs) {
		Ranking.Model learned = Training.from(shipped, samples(pairs));
		var changed = new RankingFigures(this.figures);
		changed.set(name, learned);
		Folds folds = folds(pairs);
		var models = new HashMap<Integer, Ranking.Model>();
		for (int fold = 0; fold < folds.count(); fold++) {
			int left = fold;
			List<JudgedPair> others = pairs.stream().filter((pair) -> folds.of(need(pair)) != left).toList();
			models.put(fold, Training.from(shipped, samples(others)));
		}
		this.reports.put(name, FeedbackReport.of(pairs, (pair) -> shipped,
				(pair) -> Objects.requireNonNull(models.get(folds.of(need(pair))))));
	}

	private static Folds folds(List<JudgedPair> pairs) {
		var titles = new HashMap<String, String>();
		pairs.forEach((pair) -> titles.put(need(pair), pair.title()));
		return Folds.of(titles, Evaluation.FOLDS, SEED);
	}

	private static String need(JudgedPair pair) {
		return pair.match().asking().id();
	}

	private static List<Sample> samples(List<JudgedPair> pairs) {
		return pairs.stream().map(JudgedPair::sample).toList();
	}

	private static String model(JudgedPair pair) {
		if (pair.match().features().meaning() == null) {
			return "words";
		}
		return (pair.match().features().language() == Language.ENGLISH) ? "english" : "both";
	}

	private static Ranking.Model model(Ranking ranking, String name) {
		return switch (name) {
			case "words" -> ranking.wordsOnly();
			case "english" -> ranking.english();
			default -> ranking.withMeaning();
		};
	}

}
