package org.caiqiao.matching.engine;

import java.io.IOException;
import java.util.List;
import java.util.Set;

import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

@TestInstance(Lifecycle.PER_CLASS)
class MatcherUnitTests {

	private final MatchIndex index = Corpus.index(true);

	private final MatchIndex wordsOnly = Corpus.index(false);

	@AfterAll
	void close() throws IOException {
		this.index.close();
		this.wordsOnly.close();
	}

	@ParameterizedTest
	@CsvSource({ "flaw-detection, ultrasonic", "battery-cold, electrolyte", "dye-water, membrane",
			"face-mask, occluded-face", "blade-ice, ice-forecast", "pig-feed, probiotic", "metal-print, scan-stress",
			"data-silo, iiot", "bearing-en, bearing-vibration", "concrete-crack, low-heat-cement" })
	void findsTheAchievementThatMeetsANeedFirstAndTheNeedThatItMeets(String need, String achievement) {
		assertThat(best(this.index, Corpus.need(need), Kind.ACHIEVEMENT)).first()
			.extracting(Match::offering)
			.isEqualTo(Corpus.achievement(achievement));
		assertThat(best(this.index, Corpus.achievement(achievement), Kind.NEED)).first()
			.extracting(Match::asking)
			.isEqualTo(Corpus.need(need));
	}

	@ParameterizedTest
	@CsvSource({ "flaw-detection, ndt-expert", "dye-water, water-expert", "pig-feed, animal-expert" })
	void findsTheExpertWhoCanMeetANeedFirst(String need, String expert) {
		assertThat(best(this.index, Corpus.need(need), Kind.EXPERT)).first()
			.extracting(Match::offering)
			.isEqualTo(Corpus.expert(expert));
	}

	@Test
	void findsNothingWhereNothingIsPublishedYet() throws IOException {
		Subject need = Corpus.need("flaw-detection");
		try (MatchIndex alone = MatchIndex.open(new ByteBuffersDirectory(), "model")) {
			Corpus.put(alone, need, Corpus.TEXTS.get(need), true);
			alone.refresh();
			assertThat(best(alone, need, Kind.ACHIEVEMENT)).isEmpty();
			assertThat(best(alone, need, Kind.EXPERT)).isEmpty();
		}
	}

	@Test
	void unrelatedThingsAreFarBelow() {
		List<Match> matches = best(this.index, Corpus.need("flaw-detection"), Kind.ACHIEVEMENT);

		assertThat(matches.getFirst().level()).isGreaterThanOrEqualTo(Level.FAIR);
		assertThat(matches).filteredOn((match) -> match.offering().id().equals("tea-picking"))
			.allSatisfy((match) -> assertThat(match.level()).isEqualTo(Level.NONE));
		assertThat(matches).isSortedAccordingTo((one, other) -> Double.compare(other.score(), one.score()));
	}

	@Test
	void aPairHasTheSameScoreWhicheverSideAsks() {
		for (Match match : best(this.index, Corpus.need("dye-water"), Kind.ACHIEVEMENT)) {
			Match back = find(best(this.index, match.offering(), Kind.NEED), Corpus.need("dye-water"));
			assertThat(back.score()).isEqualTo(match.score());
			assertThat(back.parts()).isEqualTo(match.parts());
		}
		for (Match match : best(this.index, Corpus.need("flaw-detection"), Kind.EXPERT)) {
			Match back = find(best(this.index, match.offering(), Kind.NEED), Corpus.need("flaw-detection"));
			assertThat(back).isEqualTo(match);
		}
	}

	@Test
	void matchesByWordsAloneWhileTextsAreNotEncoded() {
		Match best = best(this.wordsOnly, Corpus.need("dye-water"), Kind.ACHIEVEMENT).getFirst();

		assertThat(best.offering()).isEqualTo(Corpus.achievement("membrane"));
		assertThat(best.features().meaning()).isNull();
		assertThat(best.parts().meaning()).isZero();
	}

	@ParameterizedTest
	@CsvSource({ "戴口罩的人臉識別, occluded-face", "金屬3D列印的殘餘應力, scan-stress", "印染廢水脫色, membrane", "低溫鋰電池電解液, electrolyte" })
	void findsSimplifiedTextsFromTraditionalOnesEvenByWordsAlone(String title, String achievement) {
		MatchText query = MatchText.of(Kind.NEED, "new", title, "");

		assertThat(matcher(this.wordsOnly).best(query, null, Kind.ACHIEVEMENT, 3, (subject) -> true)).first()
			.extracting(Match::offering)
			.isEqualTo(Corpus.achievement(achievement));
	}

	@Test
	void theSameTextInBothScriptsHasTheSameScore() {
		MatchText simplified = MatchText.of(Kind.NEED, "new", "戴口罩时的人脸识别", "园区门禁在访客戴口罩时误识率升高。");
		MatchText traditional = MatchText.of(Kind.NEED, "new", "戴口罩時的人臉識別", "園區門禁在訪客戴口罩時誤識率升高。");

		List<Match> one = best(simplified);
		List<Match> other = best(traditional);

		assertThat(one.getFirst().score()).isCloseTo(other.getFirst().score(), within(1e-9));
	}

	@Test
	void findsOnlyWhoIsAllowed() {
		List<Match> matches = matcher(this.index).best(Corpus.need("flaw-detection"), Kind.ACHIEVEMENT, 3,
				(subject) -> !subject.id().equals("ultrasonic"));

		assertThat(matches).hasSize(3).noneMatch((match) -> match.offering().id().equals("ultrasonic"));
	}

	@Test
	void looksDeeperWhereFewAreAllowed() {
		var only = Set.of(Corpus.achievement("tea-picking"), Corpus.achievement("asphalt"));

		assertThat(matcher(this.index).best(Corpus.need("flaw-detection"), Kind.ACHIEVEMENT, 5, only::contains))
			.extracting(Match::offering)
			.containsExactlyInAnyOrderElementsOf(only);
	}

	@Test
	void findsNothingForASubjectThatIsNotThereAndForNoText() {
		assertThat(best(this.index, Corpus.need("no-such"), Kind.ACHIEVEMENT)).isEmpty();
		assertThat(matcher(this.index).best(MatchText.of(Kind.NEED, "new", "", "？！"), null, Kind.ACHIEVEMENT, 5,
				(subject) -> true))
			.allSatisfy((match) -> assertThat(match.level()).isEqualTo(Level.NONE));
	}

	@Test
	void refusesPairsOfWhichBothAskOrOffer() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> best(this.index, Corpus.achievement("sludge"), Kind.EXPERT));
	}

	@Test
	void tellsThePieceThatCarriedTheMatchAndWhatSupportsIt() {
		Match match = best(this.index, Corpus.need("flaw-detection"), Kind.EXPERT).getFirst();

		assertThat(match.piece()).isEqualTo("works.1");
		assertThat(match.support()).isNotEmpty().doesNotContain("works.1");
		assertThat(match.parts().evidence()).isPositive();
	}

	@Test
	void moreEvidenceCountsALittleAndWeakPiecesNeverAsMuchAsAGoodOne() throws IOException {
		MatchText good = MatchText.of(Kind.EXPERT, "new", "相控阵超声波焊缝自动探伤", "");
		MatchText weak = MatchText.of(Kind.EXPERT, "new", "检测设备的产线布置", "");
		try (MatchIndex changed = Corpus.index(true)) {
			Subject subject = Corpus.expert("new");
			double alone = scoreWith(changed, subject, List.of(good));
			double supported = scoreWith(changed, subject, List.of(good, good.piece("works.1")));
			double manyWeak = scoreWith(changed, subject,
					List.of(weak, weak.piece("1"), weak.piece("2"), weak.piece("3"), weak.piece("4")));

			assertThat(supported).isGreaterThan(alone).isLessThan(alone + 0.1);
			assertThat(manyWeak).isLessThan(alone);
		}
	}

	private static double scoreWith(MatchIndex index, Subject subject, List<MatchText> pieces) throws IOException {
		Corpus.put(index, subject, pieces, true);
		index.refresh();
		return find(best(index, Corpus.need("flaw-detection"), Kind.EXPERT), subject).score();
	}

	private List<Match> best(MatchText query) {
		return matcher(this.index).best(query, Corpus.vector(query), Kind.ACHIEVEMENT, 5, (subject) -> true);
	}

	private static List<Match> best(MatchIndex index, Subject query, Kind wanted) {
		return matcher(index).best(query, wanted, 50, (subject) -> true);
	}

	private static Matcher matcher(MatchIndex index) {
		return new Matcher(index.snapshot(), Ranking.standard());
	}

	private static Match find(List<Match> matches, Subject subject) {
		return matches.stream()
			.filter((match) -> match.asking().equals(subject) || match.offering().equals(subject))
			.findFirst()
			.orElseThrow();
	}

}
