package org.caiqiao.club.planning.engine;

import java.time.Duration;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

import org.caiqiao.club.planning.Events;
import org.caiqiao.club.planning.model.Plan;
import org.caiqiao.club.planning.model.PlanningProblem;
import org.caiqiao.club.planning.rules.HardRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The moves of the search against the rules as they are written down. */
class MovesUnitTests {

	private static final int MOVES = 20_000;

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5, 6, 7, 8 })
	void moveBreaksNoRuleAndTellsWhatItCosts(long seed) {
		PlanningProblem problem = Events.mixed(seed);
		var draft = new Draft(new Board(problem));
		var random = new SplittableRandom(seed);
		var exchange = new Exchange(draft, random);
		var entry = new Entry(draft, random);
		int exchanged = 0;
		int entered = 0;
		for (int move = 0; move < MOVES; move++) {
			int meeting = random.nextInt(draft.board.meetings);
			int[] options = draft.board.options[meeting];
			if (options.length == 0) {
				continue;
			}
			int slot = options[random.nextInt(options.length)];
			long before = draft.energy();
			if (draft.slot[meeting] == Draft.NOWHERE) {
				int[] slots = draft.slot.clone();
				if (entry.force(meeting, slot) && random.nextInt(4) == 0) {
					entry.undo(meeting);
					assertThat(draft.slot).isEqualTo(slots);
					assertThat(draft.energy()).isEqualTo(before);
				}
				entered++;
			}
			else if (slot != draft.slot[meeting] && exchange.propose(meeting, slot)) {
				exchange.carryOut();
				assertThat(draft.energy()).isEqualTo(before + exchange.change());
				exchanged++;
			}
			if (move % 50 == 0) {
				keepsTheRules(problem, draft);
			}
		}
		assertThat(exchanged).isPositive();
		assertThat(entered).isPositive();
	}

	@ParameterizedTest
	@ValueSource(longs = { 11, 12, 13 })
	void energyDoesNotDependOnTheWay(long seed) {
		PlanningProblem problem = Events.mixed(seed);
		var draft = new Draft(new Board(problem));
		new Annealing(draft, seed).cool(500, Duration.ofMillis(50).toNanos(), (better) -> {
		}, () -> true);
		var again = new Draft(draft.board);
		for (int meeting = 0; meeting < draft.slot.length; meeting++) {
			if (draft.slot[meeting] != Draft.NOWHERE) {
				again.place(meeting, draft.slot[meeting]);
			}
		}
		assertThat(again.energy()).isEqualTo(draft.energy());
		assertThat(again.unmet()).isEqualTo(draft.unmet());
	}

	@ParameterizedTest
	@ValueSource(longs = { 21, 22, 23, 24 })
	void nothingIsLeftThatGainsByItself(long seed) {
		PlanningProblem problem = Events.mixed(seed);
		Plan plan = new Sketch(empty(problem), 0, 0).settled(problem);
		assertThat(new HardRules(problem, plan).breaches()).isEmpty();
		var ways = new Ways(problem, plan);
		problem.wishes()
			.stream()
			.filter((wish) -> plan.of(wish.id()).isEmpty())
			.forEach((wish) -> assertThat(ways.of(wish.id())).allMatch((way) -> way.barred() || way.cost() >= 0));
	}

	@Test
	void lengthsOfCyclesGoAsLubySaid() {
		assertThat(IntStream.rangeClosed(1, 15).map(Search::luby)).containsExactly(1, 1, 2, 1, 1, 2, 4, 1, 1, 2, 1, 1,
				2, 4, 8);
	}

	private static int[] empty(PlanningProblem problem) {
		var slots = new int[problem.wishes().size()];
		Arrays.fill(slots, Draft.NOWHERE);
		return slots;
	}

	private static void keepsTheRules(PlanningProblem problem, Draft draft) {
		Plan plan = Seating.plan(problem, draft.slot);
		assertThat(new HardRules(problem, plan).breaches()).isEmpty();
		assertThat(plan.placements()).as("all have a table")
			.hasSize((int) Arrays.stream(draft.slot).filter((slot) -> slot != Draft.NOWHERE).count());
	}

}
