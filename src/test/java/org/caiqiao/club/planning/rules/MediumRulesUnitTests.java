package org.caiqiao.club.planning.rules;

import java.util.Set;

import org.caiqiao.club.planning.Small;
import org.caiqiao.club.planning.model.Attendee;
import org.caiqiao.club.planning.model.PlanningProblem;
import org.caiqiao.club.planning.model.Standing;
import org.caiqiao.club.planning.model.Weights;
import org.caiqiao.club.planning.model.Wish;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class MediumRulesUnitTests {

	private static final Wish ONE = Wish.of("m1", "E", "A", 50);

	private static final Wish TWO = Wish.of("m2", "F", "A", 40);

	private static final Wish THREE = Wish.of("m3", "F", "B", 10);

	@Test
	void mustMeetsTakePlace() {
		PlanningProblem problem = Small.event(ONE.as(Standing.MUST_MEET), TWO.fixed("2", null), THREE);
		assertThat(rules(problem).mustMeetsTakePlace()).containsExactly(new Loss.UnmetMust("m1"),
				new Loss.UnmetMust("m2"));
		assertThat(rules(problem, "m1 1 t", "m2 2 t").mustMeetsTakePlace()).isEmpty();
	}

	@Test
	void nobodyGetsTwoWhileAWillingOneHasNone() {
		PlanningProblem problem = Small.all(Attendee::servedFirst, Small.event(ONE, TWO, THREE));
		assertThat(rules(problem, "m1 1 t", "m2 2 t").nobodyGetsTwoWhileAnotherHasNone())
			.containsExactly(new Loss.SecondBeforeFirst("A", "m2", "B"));
		assertThat(rules(problem, "m1 1 t", "m3 2 t").nobodyGetsTwoWhileAnotherHasNone()).isEmpty();
	}

	@Test
	void secondHelpingIsFineWhereItIsAMustMeetOrTheOtherCouldNotCome() {
		PlanningProblem must = Small.all(Attendee::servedFirst, Small.event(ONE, TWO.as(Standing.MUST_MEET), THREE));
		assertThat(rules(must, "m1 1 t", "m2 2 t").nobodyGetsTwoWhileAnotherHasNone()).isEmpty();
		PlanningProblem away = Small.all(Attendee::servedFirst, Small.event(ONE, TWO, THREE))
			.withAttendee("B", (each) -> each.away(Set.of("2")));
		assertThat(rules(away, "m1 1 t", "m2 2 t").nobodyGetsTwoWhileAnotherHasNone()).isEmpty();
	}

	@Test
	void wishesAreMet() {
		PlanningProblem problem = Small.event(ONE, TWO.as(Standing.NO_THANKS), THREE);
		assertThat(rules(problem, "m1 1 t").wishesAreMet()).containsExactly(new Loss.UnmetWish("m3", 10));
		assertThat(rules(problem, "m1 1 t").value()).isEqualTo(50);
	}

	@Test
	void wishOfWhoMetManyInThePastYearCountsLess() {
		PlanningProblem problem = Small.event(ONE, THREE)
			.withAttendee("A", (each) -> each.after(3))
			.withAttendee("B", (each) -> each.after(30))
			.weighing(Weights.STANDARD.fairness(5));
		assertThat(rules(problem, "m1 1 t").value()).isEqualTo(35);
		assertThat(rules(problem, "m3 1 t").value()).as("at least something").isEqualTo(1);
	}

	private static MediumRules rules(PlanningProblem problem, String... places) {
		return new MediumRules(problem, Small.plan(places));
	}

}
