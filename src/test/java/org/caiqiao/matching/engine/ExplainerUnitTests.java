package org.caiqiao.matching.engine;

import java.io.IOException;
import java.util.List;

import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

@TestInstance(Lifecycle.PER_CLASS)
class ExplainerUnitTests {

	private final MatchIndex index = Corpus.index(true);

	private final Snapshot snapshot = this.index.snapshot();

	@AfterAll
	void close() throws IOException {
		this.snapshot.close();
		this.index.close();
	}

	@Test
	void namesTheTermsOfBothTextsWeightiestFirst() {
		List<String> terms = terms(explain(Corpus.text(Corpus.need("flaw-detection")), "ultrasonic"));

		assertThat(terms).contains("焊缝", "探伤", "气孔", "夹渣");
		assertThat(terms.indexOf("气孔")).isGreaterThan(terms.indexOf("焊缝"));
	}

	@Test
	void everyTermStandsWhereItIsSaidToStandInBothTexts() {
		for (var need : List.of("flaw-detection", "dye-water", "battery-cold", "face-mask", "bearing-en")) {
			MatchText asking = Corpus.text(Corpus.need(need));
			for (Match match : matches(asking)) {
				MatchText offer = Corpus.text(match.offering());
				for (Reason.SharedTerm term : shared(new Explainer(this.snapshot, asking).explain(match, offer))) {
					assertThat(term.asking()).isNotEmpty()
						.allSatisfy((span) -> assertThat(asking.part(span.part()).substring(span.start(), span.end()))
							.isEqualTo(span.text()));
					assertThat(term.offering()).isNotEmpty()
						.allSatisfy((span) -> assertThat(offer.part(span.part()).substring(span.start(), span.end()))
							.isEqualTo(span.text()));
				}
			}
		}
	}

	@Test
	void showsATermAsEachSideWritesIt() {
		MatchText asking = MatchText.of(Kind.NEED, "new", "金屬3D列印件的殘餘應力", "");

		Reason.SharedTerm stress = shared(explain(asking, "scan-stress")).getFirst();

		assertThat(stress.text()).isEqualTo("殘餘應力");
		assertThat(stress.offering().getFirst().text()).isEqualTo("残余应力");
	}

	@Test
	void theBaseAndAllReasonsAddUpToTheScore() {
		for (var need : List.of("flaw-detection", "dye-water", "pig-feed", "bearing-en")) {
			MatchText asking = Corpus.text(Corpus.need(need));
			for (Match match : matches(asking)) {
				List<Reason> reasons = new Explainer(this.snapshot, asking).explain(match,
						Corpus.text(match.offering()));
				double sum = reasons.stream().mapToDouble(Reason::points).sum();
				assertThat(100 * match.base() + sum).isCloseTo(100 * match.score(), within(2.0));
			}
		}
	}

	@Test
	void reasonsForAndAgainstHaveOneScale() {
		Ranking.Model model = Ranking.standard().withMeaning();
		for (double words : new double[] { 2.5, 0.35, 0 }) {
			var parts = new Parts(words, 0, 0.35, 0, -0.35, -0.7, 0, 0, 0, 0);
			var points = new Points(new Match(Corpus.need("n"), Corpus.achievement("a"), "", List.of(), 0,
					model.score(parts.sum()), Level.WEAK, new Features(0.5, 0.5, 1, 0), parts, model));

			assertThat(points.of(parts.fields())).isPositive().isCloseTo(-points.of(parts.budget()), within(1e-9));
			assertThat(points.of(parts.time())).isCloseTo(2 * points.of(parts.budget()), within(1e-9));
			assertThat(100 * model.score(0) + points.of(parts.words()) + points.of(parts.fields())
					+ points.of(parts.budget()) + points.of(parts.time()))
				.isCloseTo(100 * model.score(parts.sum()), within(1e-9));
		}
	}

	@Test
	void whatMovesTheSumByNothingTogetherStillHasItsPoints() {
		Ranking.Model model = Ranking.standard().withMeaning();
		var parts = new Parts(0.4, 0, 0, 0, -0.4, 0, 0, 0, 0, 0);
		var points = new Points(new Match(Corpus.need("n"), Corpus.achievement("a"), "", List.of(), 0, model.score(0),
				Level.NONE, new Features(0.5, 0.5, 0, 0), parts, model));

		assertThat(points.of(0.4)).isCloseTo(100 * (model.score(0.2) - model.score(-0.2)), within(0.2));
		assertThat(points.of(-0.4)).isEqualTo(-points.of(0.4));
	}

	@Test
	void withoutASharedTermItsReasonGoesAndTheScoreDrops() {
		MatchText with = MatchText.of(Kind.NEED, "new", "相控阵检测装置", "");
		MatchText without = MatchText.of(Kind.NEED, "new", "检测装置", "");

		assertThat(terms(explain(with, "ultrasonic"))).contains("相控阵");
		assertThat(terms(explain(without, "ultrasonic"))).doesNotContain("相控阵");
		assertThat(match(without, "ultrasonic").parts().words()).isLessThan(match(with, "ultrasonic").parts().words());
		assertThat(match(without, "ultrasonic").score()).isLessThan(match(with, "ultrasonic").score());
	}

	@Test
	void withoutASharedFieldItsReasonGoesAndTheScoreDrops() {
		MatchText need = Corpus.text(Corpus.need("dye-water"));
		MatchText same = need.fields(java.util.Set.of("ENV"));
		MatchText other = need.fields(java.util.Set.of("AI"));

		assertThat(explain(same, "membrane")).hasAtLeastOneElementOfType(Reason.SharedFields.class);
		assertThat(explain(need, "membrane")).doesNotHaveAnyElementsOfTypes(Reason.SharedFields.class);
		assertThat(explain(other, "membrane")).filteredOn(Reason.SharedFields.class::isInstance)
			.singleElement()
			.satisfies((reason) -> assertThat(reason.points()).isNegative());
		assertThat(match(need, "membrane").score()).isLessThan(match(same, "membrane").score())
			.isGreaterThan(match(other, "membrane").score());
	}

	@Test
	void meaningIsAReasonOnlyWhereTheTextsAreEncoded() {
		MatchText need = Corpus.text(Corpus.need("metal-print"));
		Matcher matcher = new Matcher(this.snapshot, Ranking.standard());
		Match words = matcher.best(need, null, Kind.ACHIEVEMENT, 1, (subject) -> true).getFirst();

		assertThat(explain(need, "scan-stress")).hasAtLeastOneElementOfType(Reason.Meaning.class);
		assertThat(new Explainer(this.snapshot, need).explain(words, Corpus.text(words.offering())))
			.doesNotHaveAnyElementsOfTypes(Reason.Meaning.class);
	}

	@Test
	void readinessSpeaksForAndAgainst() {
		MatchText need = MatchText.of(Kind.NEED, "new", "名优茶采摘", "");
		MatchText ready = Corpus.text(Corpus.need("flaw-detection"));

		assertThat(explain(ready, "ultrasonic")).filteredOn(Reason.Readiness.class::isInstance)
			.singleElement()
			.satisfies((reason) -> assertThat(((Reason.Readiness) reason).level()).isEqualTo(8));
		// The middle level moves nothing, so it is no reason.
		assertThat(explain(need, "tea-picking")).doesNotHaveAnyElementsOfTypes(Reason.Readiness.class);
	}

	@Test
	void wordsOfEnglishTextsMeetInSpiteOfTheirEndings() {
		MatchText need = MatchText.of(Kind.NEED, "new", "Monitor a bearing", "");

		assertThat(shared(explain(need, "bearing-vibration"))).anySatisfy((term) -> {
			assertThat(term.text()).isEqualTo("bearing");
			assertThat(term.offering()).extracting(Reason.Span::text).contains("bearings");
		});
	}

	@Test
	void termsOfTaggedTextsAreTheirWords() {
		MatchText need = MatchText.of(Kind.NEED, "new", "<p><strong>相控</strong>阵检测</p>", "<strong>焊缝</strong>探伤");

		assertThat(terms(explain(need, "ultrasonic"))).contains("相控阵").noneMatch((term) -> term.contains("<"));
	}

	@Test
	void aPairOfVeryLongTextsIsExplainedByTheirBeginnings() throws IOException {
		String copied = "机器视觉在线检测极片毛刺".repeat(8334);
		MatchText need = MatchText.of(Kind.NEED, "n", "极片毛刺检测", copied + "。喷丝板");
		MatchText offer = MatchText.of(Kind.ACHIEVEMENT, "a", "极片毛刺装置", "甲" + copied + "。喷丝板");
		try (MatchIndex alone = MatchIndex.open(new ByteBuffersDirectory(), "model")) {
			Corpus.put(alone, need.subject(), List.of(need), false);
			Corpus.put(alone, offer.subject(), List.of(offer), false);
			alone.refresh();
			try (Snapshot both = alone.snapshot()) {
				Match match = new Matcher(both, Ranking.standard()).pair(need.subject(), offer.subject()).orElseThrow();
				List<Reason> reasons = new Explainer(both, need).explain(match, offer);

				assertThat(terms(reasons)).isNotEmpty().doesNotContain("喷丝板");
				assertThat(shared(reasons)).flatExtracting(Reason.SharedTerm::offering)
					.allSatisfy((span) -> assertThat(span.end()).isLessThanOrEqualTo(Units.EXPLAINED));
				assertThat(100 * match.base() + reasons.stream().mapToDouble(Reason::points).sum())
					.isCloseTo(100 * match.score(), within(2.0));
			}
		}
	}

	@Test
	void hardlyAnyPlaceOfTheOtherTextIsTriedInVain() {
		List<String> texts = Corpus.TEXTS.values()
			.stream()
			.flatMap(List::stream)
			.map((text) -> text.title() + "，" + text.text())
			.toList();
		Units one = Units.of(MatchText.of(Kind.NEED, "n", "", String.join("。", texts).repeat(70)), Part.TEXT);
		Units other = Units.of(MatchText.of(Kind.NEED, "n", "", String.join("。", texts.reversed()).repeat(70)),
				Part.TEXT);
		var starts = new Starts(List.of(other));
		long tried = 0;
		for (int at = 0; at < one.size(); at++) {
			tried += starts.of(one, at).size();
		}
		assertThat(one.original().length()).isGreaterThan(100_000);
		assertThat(tried).isLessThan(20L * Units.EXPLAINED);
	}

	@Test
	void noWordIsCutWhereTheExplainedPartEnds() {
		String filled = "测".repeat(Units.EXPLAINED - 3);
		Units units = Units.of(MatchText.of(Kind.NEED, "n", "", filled + "检bearing"), Part.TEXT);

		assertThat(units.size()).isEqualTo(Units.EXPLAINED - 2);
		assertThat(Units.of(MatchText.of(Kind.NEED, "n", "", filled + "检𠮷𠮷"), Part.TEXT).size())
			.isEqualTo(Units.EXPLAINED - 1);
	}

	private List<Reason> explain(MatchText asking, String achievement) {
		Match match = match(asking, achievement);
		return new Explainer(this.snapshot, asking).explain(match, Corpus.text(match.offering()));
	}

	private Match match(MatchText asking, String achievement) {
		return matches(asking).stream()
			.filter((match) -> match.offering().id().equals(achievement))
			.findFirst()
			.orElseThrow();
	}

	private List<Match> matches(MatchText asking) {
		return new Matcher(this.snapshot, Ranking.standard()).best(asking, Corpus.vector(asking), Kind.ACHIEVEMENT, 50,
				(subject) -> true);
	}

	private static List<String> terms(List<Reason> reasons) {
		return shared(reasons).stream().map(Reason.SharedTerm::text).toList();
	}

	private static List<Reason.SharedTerm> shared(List<Reason> reasons) {
		return reasons.stream()
			.filter(Reason.SharedTerms.class::isInstance)
			.flatMap((reason) -> ((Reason.SharedTerms) reason).terms().stream())
			.toList();
	}

}
