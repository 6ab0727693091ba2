package org.caiqiao.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.caiqiao.matching.Fairness.Move;
import org.caiqiao.matching.Fairness.Place;
import org.caiqiao.matching.engine.Kind;
import org.caiqiao.matching.engine.Level;
import org.caiqiao.matching.engine.Match;
import org.caiqiao.matching.engine.Subject;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The rules by which lists are spread. */
class FairnessUnitTests {

	private static final Subject NEED = new Subject(Kind.NEED, "1");

	@Test
	void leavesListsAsTheyAreWhileNothingIsAboveTheCapEvenWithNewcomers() {
		Fairness fairness = Fairness.of(standings(10, 10, 0, 0));
		List<Match> best = List.of(match(0, 0.80), match(1, 0.799), match(2, 0.798));

		assertThat(fairness.spreads(Kind.ACHIEVEMENT)).isFalse();
		assertThat(fairness.candidates(Kind.ACHIEVEMENT, 5)).isEqualTo(5);
		assertThat(fairness.hardlySeen(achievement(2))).isFalse();
		assertThat(fairness.order(best, Set.of(achievement(2)))).extracting(Place::match).isEqualTo(best);
	}

	@Test
	void theCapIsTenListsOrThreeFairShares() {
		assertThat(Fairness.of(standings(10, 0, 0, 0, 0)).caps()).isEmpty();
		assertThat(Fairness.of(standings(11, 0, 0, 0, 0)).caps()).containsEntry(Kind.ACHIEVEMENT, 10);
		// 92 places on 10 achievements: 9.2 each.
		assertThat(Fairness.of(standings(28, 8, 8, 8, 8, 8, 8, 8, 8, 0)).caps()).isEmpty();
		assertThat(Fairness.of(standings(29, 8, 8, 8, 8, 8, 8, 8, 7, 0)).caps()).containsEntry(Kind.ACHIEVEMENT, 28);
	}

	@Test
	void aKindOfWhichNothingIsAboveTheCapIsNotTouchedByAnother() {
		List<Standing> standings = new ArrayList<>(standings(50, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0));
		Subject expert = new Subject(Kind.EXPERT, "1");
		standings.add(new Standing(expert, 9, Level.NONE, 0));
		Fairness fairness = Fairness.of(standings);

		assertThat(fairness.spreads(Kind.ACHIEVEMENT)).isTrue();
		assertThat(fairness.spreads(Kind.EXPERT)).isFalse();
		assertThat(fairness.step(expert, true)).isZero();
	}

	@Test
	void stepsBackTheMoreTheFurtherAboveTheCapButNeverByMoreThanFivePoints() {
		double former = 0;
		for (int lists = 1; lists < 5000; lists++) {
			double step = new Fairness(Map.of(Kind.ACHIEVEMENT, 10), Map.of(achievement(0), lists)).step(achievement(0),
					false);
			assertThat(step).isBetween(-5.0, 0.0);
			if (lists <= 10) {
				assertThat(step).isZero();
			}
			else {
				assertThat(step).isLessThan(former);
			}
			former = step;
		}
		assertThat(former).isLessThan(-4.9);
	}

	@Test
	void aNewcomerStepsForwardByThreePointsAtMostAndNotOnceItIsSeen() {
		Fairness fairness = Fairness.of(standings(50, 0, 1, 2, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0));

		assertThat(IntStream.rangeClosed(1, 4).mapToDouble(id -> fairness.step(achievement(id), true)))
			.containsExactly(3.0, 2.0, 1.0, 0.0);
		assertThat(IntStream.rangeClosed(1, 4).mapToObj(id -> fairness.hardlySeen(achievement(id))))
			.containsExactly(true, true, true, false);
		assertThat(fairness.step(achievement(1), false)).isZero();
		assertThat(fairness.step(achievement(0), true)).as("in many lists, however new").isNegative();
	}

	@Test
	void tellsOnlyWhatMovedByARuleThatItMoved() {
		Fairness fairness = Fairness.of(standings(50, 5, 0, 5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0));
		List<Match> best = List.of(match(0, 0.80), match(1, 0.79), match(3, 0.71), match(2, 0.70), match(4, 0.60));

		List<Place> list = fairness.order(best, Set.of(achievement(2), achievement(4)));

		assertThat(list).extracting(place -> place.match().offering().id()).containsExactly("1", "0", "2", "3", "4");
		assertThat(list).extracting(Place::moved).containsExactly(null, Move.BACK, Move.FORWARD, null, null);
		assertThat(list).extracting(place -> place.match().score()).containsExactly(0.79, 0.80, 0.70, 0.71, 0.60);
	}

	@Test
	void onlyMatchesOfOneLevelThatAreNearChangePlaces() {
		var random = new Random(7);
		Fairness fairness = Fairness.of(IntStream.range(0, 60)
			.mapToObj(id -> new Standing(achievement(id), (id % 10 == 0) ? 20 + 10 * id : id % 4, Level.NONE, 0))
			.toList());
		for (int round = 0; round < 300; round++) {
			List<Match> best = random.ints(0, 60)
				.distinct()
				.limit(25)
				.mapToObj(id -> match(id, random.nextDouble(0.4, 0.8), Level.values()[random.nextInt(4)]))
				.sorted(Comparator.comparing(Match::score).reversed())
				.toList();
			Set<Subject> newcomers = new HashSet<>();
			best.forEach(match -> {
				if (random.nextBoolean()) {
					newcomers.add(match.offering());
				}
			});

			List<Match> list = fairness.order(best, newcomers).stream().map(Place::match).toList();

			assertThat(list).containsExactlyInAnyOrderElementsOf(best);
			assertThat(list).extracting(Match::level).isEqualTo(best.stream().map(Match::level).toList());
			for (int i = 0; i < list.size(); i++) {
				for (Match later : list.subList(i + 1, list.size())) {
					if (later.level() == list.get(i).level()) {
						assertThat(later.score() - list.get(i).score()).isLessThanOrEqualTo(0.08 + 1e-9);
					}
				}
			}
		}
	}

	private static List<Standing> standings(int... lists) {
		return Stream
			.concat(Stream.of(new Standing(NEED, 0, Level.FAIR, 0.5)),
					IntStream.range(0, lists.length)
						.mapToObj(id -> new Standing(achievement(id), lists[id], Level.NONE, 0)))
			.toList();
	}

	private static Subject achievement(int id) {
		return new Subject(Kind.ACHIEVEMENT, Integer.toString(id));
	}

	private static Match match(int id, double score) {
		return match(id, score, Level.FAIR);
	}

	private static Match match(int id, double score, Level level) {
		return new Match(NEED, achievement(id), "", List.of(), 0, score, level, null, null, null);
	}

}
