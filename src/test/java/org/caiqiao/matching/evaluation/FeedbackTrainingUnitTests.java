package org.caiqiao.matching.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.caiqiao.matching.engine.Features;
import org.caiqiao.matching.engine.Kind;
import org.caiqiao.matching.engine.Language;
import org.caiqiao.matching.engine.Match;
import org.caiqiao.matching.engine.Parts;
import org.caiqiao.matching.engine.Ranking;
import org.caiqiao.matching.engine.Subject;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class FeedbackTrainingUnitTests {

	private static final Ranking SHIPPED = Ranking.standard();

	@Test
	void learnsNothingOfTooFewPairsOrNeedsOrVerdicts() {
		assertThat(FeedbackTraining.of(List.of()).reports()).isEmpty();
		assertThat(FeedbackTraining.of(pairs(9, 9, 1)).reports()).isEmpty();
		assertThat(FeedbackTraining.of(pairs(20, 4, 1)).reports()).isEmpty();
		assertThat(FeedbackTraining.of(pairs(20, 10, 1).stream().filter(JudgedPair::fits).toList()).reports())
			.isEmpty();
		assertThat(FeedbackTraining.of(pairs(10, 5, 1)).reports()).containsOnlyKeys("both");
		assertThat(FeedbackTraining.of(pairs(9, 9, 1)).figures()).isEqualTo(Ranking.standardFigures());
	}

	@Test
	void aHandfulOfJudgementsCannotWreckTheRanking() {
		// Each of them says the contrary of what the ranking says.
		Ranking.Model learned = Ranking.of(FeedbackTraining.of(pairs(12, 6, -1)).figures()).withMeaning();
		Ranking.Model shipped = SHIPPED.withMeaning();

		assertThat(learned).isNotEqualTo(shipped);
		assertThat(learned.words()).isCloseTo(shipped.words(), within(0.2 * shipped.words()));
		assertThat(learned.meaning()).isCloseTo(shipped.meaning(), within(0.2 * shipped.meaning()));
		assertThat(learned.weak()).isCloseTo(shipped.weak(), within(0.5));
		assertThat(learned.weak()).isLessThan(learned.fair());
		assertThat(learned.fair()).isLessThanOrEqualTo(learned.strong());
	}

	@Test
	void manyAgreeingJudgementsAreFollowed() {
		Random random = new Random(3);
		var pairs = new ArrayList<JudgedPair>();
		for (int i = 0; i < 3000; i++) {
			double words = random.nextDouble();
			double meaning = random.nextDouble();
			// People of this district go by words alone.
			pairs.add(pair(i % 300, words, meaning, 8 * words + random.nextGaussian() > 4, 0));
		}
		var training = FeedbackTraining.of(pairs);
		Ranking.Model learned = Ranking.of(training.figures()).withMeaning();
		FeedbackReport report = training.reports().get("both");

		assertThat(learned.words() / learned.meaning())
			.isGreaterThan(3 * SHIPPED.withMeaning().words() / SHIPPED.withMeaning().meaning());
		assertThat(report.orderedAfter()).isGreaterThan(report.orderedBefore());
		assertThat(report.relatedAfter()).isGreaterThan(report.relatedBefore());
		assertThat(report.pairs()).isEqualTo(3000);
		assertThat(report.needs()).isEqualTo(300);
		assertThat(report.compared()).isEqualTo((long) report.fitting() * (3000 - report.fitting()));
	}

	@Test
	void onlyTheModelThatWasJudgedIsLearned() {
		var figures = FeedbackTraining.of(pairs(30, 10, 1)).figures();

		assertThat(Ranking.of(figures).english()).isEqualTo(SHIPPED.english());
		assertThat(Ranking.of(figures).wordsOnly()).isEqualTo(SHIPPED.wordsOnly());
		assertThat(Ranking.of(figures).field()).isEqualTo(SHIPPED.field());
	}

	@Test
	void theJudgementItselfIsNotLearnedFrom() {
		List<JudgedPair> judged = new ArrayList<>();
		List<JudgedPair> unknown = new ArrayList<>();
		for (int i = 0; i < 20; i++) {
			boolean fits = i % 2 == 0;
			judged.add(pair(i % 10, 0.1 * (i % 7), 0.1 * (i % 5), fits, fits ? 1 : -1));
			unknown.add(pair(i % 10, 0.1 * (i % 7), 0.1 * (i % 5), fits, 0));
		}

		assertThat(FeedbackTraining.of(judged).figures()).isEqualTo(FeedbackTraining.of(unknown).figures());
	}

	@Test
	void allThatBelongsToTheSumIsInItButTheJudgement() {
		var parts = new Parts(1, 2, 0.35, 0.3, -0.4, -0.5, 0.15, 0.25, 0.8, 0.1);
		JudgedPair pair = pair(1, 1, 1, true, 0);
		Match match = pair.match();
		var with = new JudgedPair("need", new Match(match.asking(), match.offering(), "", List.of(), 0, 0,
				match.level(), match.features(), parts, match.model()), true);

		assertThat(with.sample().rest()).isCloseTo(0.35 + 0.3 - 0.4 - 0.5 + 0.15 + 0.25 + 0.1, within(1e-9));
	}

	@Test
	void aPairThatFitsMayBeStrong() {
		Sample fits = pair(1, 1, 1, true, 0).sample();
		Sample not = pair(1, 1, 1, false, 0).sample();

		assertThat(fits.tells(3)).isTrue();
		assertThat(fits.tells(4)).isFalse();
		assertThat(not.tells(4)).isTrue();
	}

	/** Pairs that agree with the ranking, or, by a sense of -1, contradict it. */
	private static List<JudgedPair> pairs(int count, int needs, int sense) {
		var pairs = new ArrayList<JudgedPair>();
		for (int i = 0; i < count; i++) {
			boolean good = i % 2 == 0;
			pairs.add(pair(i % needs, good ? 0.9 : 0.1, good ? 0.7 : 0.1, good == sense > 0, 0));
		}
		return pairs;
	}

	private static JudgedPair pair(int need, double words, double meaning, boolean fits, int history) {
		var features = new Features(words, meaning, Language.CHINESE, 0, 0, 0, 0, 0, 0, history);
		var match = new Match(new Subject(Kind.NEED, "n" + need), new Subject(Kind.ACHIEVEMENT, "a"), "", List.of(), 0,
				0, SHIPPED.withMeaning().level(0), features,
				new Parts(0, 0, 0, 0, 0, 0, 0, 0, SHIPPED.history() * history, 0), SHIPPED.withMeaning());
		return new JudgedPair("need " + need, match, fits);
	}

}
