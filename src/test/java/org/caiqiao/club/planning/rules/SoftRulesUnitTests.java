package org.caiqiao.club.planning.rules;

import org.caiqiao.club.planning.Small;
import org.caiqiao.club.planning.model.PlanningProblem;
import org.caiqiao.club.planning.model.Weights;
import org.caiqiao.club.planning.model.Wish;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SoftRulesUnitTests {

	private final PlanningProblem problem = Small.event(Wish.of("m1", "E", "A", 1), Wish.of("m2", "E", "B", 1),
			Wish.of("m3", "E", "C", 1));

	@Test
	void nobodySitsIdleBetweenTwoMeetings() {
		assertThat(rules("m1 1 t", "m2 3 t").nobodySitsIdle()).containsExactly(new Loss.IdleGap("E", "1", "3"));
		assertThat(rules("m1 1 t", "m2 4 t").nobodySitsIdle()).as("one gap, however long").hasSize(1);
		assertThat(rules("m2 2 t", "m1 3 t", "m3 4 t").nobodySitsIdle()).isEmpty();
	}

	@Test
	void gapsAreSharedEvenly() {
		String[] places = { "m1 1 t", "m2 3 t" };
		assertThat(new SoftRules(this.problem.weighing(Weights.STANDARD.spread(0)), Small.plan(places))
			.gapsAreSharedEvenly()).containsExactly(new Loss.UnevenGaps("E", 1, 0));
		assertThat(new SoftRules(this.problem.weighing(Weights.STANDARD.spread(1)), Small.plan(places))
			.gapsAreSharedEvenly()).isEmpty();
		assertThat(rules(places).gapsAreSharedEvenly()).as("where nobody asks for it").isEmpty();
	}

	@Test
	void peopleKeepTheirTable() {
		assertThat(rules("m1 1 t", "m2 2 u", "m3 3 u").peopleKeepTheirTable())
			.containsExactly(new Loss.TableChange("E", "2", "t", "u"));
		assertThat(rules("m1 1 t", "m2 2 t").peopleKeepTheirTable()).isEmpty();
	}

	private SoftRules rules(String... places) {
		return new SoftRules(this.problem, Small.plan(places));
	}

}
