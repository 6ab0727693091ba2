package org.caiqiao.matching;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.caiqiao.matching.engine.Kind;
import org.caiqiao.matching.engine.Level;
import org.caiqiao.matching.engine.Match;
import org.caiqiao.matching.engine.Subject;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** The figures of a day, and what is said of how they went. */
class DriftUnitTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 3, 31);

	@Test
	void figuresOfADayComeFromTheListsOfAllNeeds() {
		Subject seen = new Subject(Kind.ACHIEVEMENT, "1");
		Subject unseen = new Subject(Kind.ACHIEVEMENT, "2");
		Subject person = new Subject(Kind.EXPERT, "3");
		var count = new StandingCount();
		count.add(need(1), list(match(1, seen, 0.8, Level.STRONG), match(1, unseen, 0.1, Level.NONE)), list());
		count.add(need(2), list(match(2, seen, 0.4, Level.WEAK)), list());
		count.add(need(3), list(), list());
		List<Standing> standings = count.result(List.of(need(1), need(2), need(3), seen, unseen, person));

		Coverage coverage = Coverage.of(Instant.EPOCH, standings);
		MatchingDay day = MatchingDay.of(TODAY, "a", coverage, standings);

		assertThat(coverage.unmet()).containsExactly(need(2), need(3));
		assertThat(coverage.topShare()).isEqualTo(1);
		assertThat(day)
			.isEqualTo(new MatchingDay(TODAY, "a", 3, 1, 0, 1, day.lower(), 0.4, day.upper(), 2, 1, 1, 1, 1));
		assertThat(day.lower()).isCloseTo(0.2, within(1e-9));
		assertThat(day.upper()).isCloseTo(0.6, within(1e-9));
	}

	@Test
	void nothingCountedIsNothingAndNeverAnError() {
		Drift drift = Drift.of(List.of());
		assertThat(drift.days()).isEmpty();
		assertThat(drift.moved()).isFalse();
		assertThat(drift.chart()).isNull();
		MatchingDay empty = MatchingDay.of(TODAY, "a", Coverage.of(Instant.EPOCH, List.of()), List.of());
		assertThat(empty.median()).isZero();
		assertThat(Drift.of(List.of(empty, empty, empty, empty)).moved()).isFalse();
	}

	@Test
	void warnsOnceTheMedianMovedByMoreThanThreePointsAgainstTheWeekBefore() {
		assertThat(drift(0.50, 0.50, 0.50, 0.50).moved()).isFalse();
		assertThat(drift(0.53, 0.50, 0.50, 0.50).moved()).isFalse();
		assertThat(drift(0.531, 0.50, 0.50, 0.50).moved()).isTrue();
		assertThat(drift(0.469, 0.50, 0.50, 0.50).moved()).isTrue();
		assertThat(drift(0.60, 0.50, 0.50).moved()).as("too few days").isFalse();
		assertThat(drift(0.60, 0.50, 0.61, 0.50, 0.50, 0.70).moved()).isTrue();
		assertThat(drift(0.60, 0.60, 0.61, 0.60, 0.60, 0.50).before()).isEqualTo(60);
	}

	@Test
	void daysMoreThanAWeekAgoAreNotComparedWith() {
		List<MatchingDay> days = Stream.of(0, 8, 9, 10, 11)
			.map(ago -> day(TODAY.minusDays(ago), (ago == 0) ? 0.9 : 0.5, "a"))
			.toList();
		assertThat(Drift.of(days).before()).isNull();
	}

	@Test
	void tellsWhetherTheRankingChangedMeanwhile() {
		assertThat(drift(0.6, 0.5, 0.5, 0.5).rankingChanged()).isFalse();
		assertThat(Drift.of(List.of(day(TODAY, 0.6, "b"), day(TODAY.minusDays(1), 0.5, "a"))).rankingChanged())
			.isTrue();
	}

	@Test
	void drawsEachDayWhereItBelongsWithGapsLeftOpen() {
		Drift.Chart chart = Drift
			.of(List.of(day(TODAY, 0.5, "a"), day(TODAY.minusDays(1), 0.4, "a"), day(TODAY.minusDays(4), 0.5, "a")))
			.chart();
		assertThat(chart).isNotNull();
		assertThat(Arrays.stream(chart.line().split(" ")).map(point -> point.split(",")[0])).containsExactly("0.0",
				"450.0", "600.0");
		assertThat(chart.from()).isLessThan(40);
		assertThat(chart.to()).isGreaterThan(50);
		assertThat(Arrays.stream((chart.line() + " " + chart.band()).split(" "))
			.map(point -> Double.valueOf(point.split(",")[1]))).allSatisfy(y -> assertThat(y).isBetween(0.0, 120.0));
	}

	private static Drift drift(double... medians) {
		return Drift.of(IntStream.range(0, medians.length)
			.mapToObj(ago -> day(TODAY.minusDays(ago), medians[ago], "a"))
			.toList());
	}

	private static MatchingDay day(LocalDate day, double median, String ranking) {
		return new MatchingDay(day, ranking, 10, 1, 2, 3, median - 0.05, median, median + 0.05, 5, 1, 5, 1, 0.2);
	}

	private static Subject need(int id) {
		return new Subject(Kind.NEED, Integer.toString(id));
	}

	private static StandingCount.Ranked list(Match... matches) {
		return new StandingCount.Ranked(List.of(matches), List.of(matches));
	}

	private static Match match(int need, Subject offering, double score, Level level) {
		return new Match(need(need), offering, "", List.of(), 0, score, level, null, null, null);
	}

}
