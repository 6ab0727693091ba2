package org.caiqiao.club.planning;

import java.util.List;
import java.util.Set;

import org.caiqiao.club.planning.model.PlanningProblem;
import org.caiqiao.club.planning.model.Standing;
import org.caiqiao.club.planning.model.Wish;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class StandByUnitTests {

	@Test
	void whoHasNoneIsCalledBeforeWhoIsWorthMore() {
		PlanningProblem problem = Small
			.slots(2,
					Small.event(Wish.of("m1", "E", "A", 9), Wish.of("m2", "F", "A", 80), Wish.of("m3", "E", "B", 70),
							Wish.of("m4", "E", "C", 1), Wish.of("m5", "E", "D", 1).as(Standing.NO_THANKS)))
			.withAttendee("C", (each) -> each.servedFirst().away(Set.of("1")));
		assertThat(StandBy.of(problem, Small.plan("m1 1 t"))).containsExactly(new StandBy("m4", List.of("2")),
				new StandBy("m2", List.of("2")), new StandBy("m3", List.of("1", "2")));
	}

	@Test
	void whoHasAllItMayHaveIsNotCalled() {
		PlanningProblem problem = Small.slots(2, Small.event(Wish.of("m1", "E", "A", 9), Wish.of("m2", "F", "A", 80)))
			.withAttendee("A", (each) -> each.capped(1));
		assertThat(StandBy.of(problem, Small.plan("m1 1 t"))).isEmpty();
	}

}
