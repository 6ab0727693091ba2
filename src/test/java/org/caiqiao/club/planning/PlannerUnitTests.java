package org.caiqiao.club.planning;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

import org.caiqiao.club.planning.model.Attendee;
import org.caiqiao.club.planning.model.Clinic;
import org.caiqiao.club.planning.model.Conditions;
import org.caiqiao.club.planning.model.Effort;
import org.caiqiao.club.planning.model.Pair;
import org.caiqiao.club.planning.model.Placement;
import org.caiqiao.club.planning.model.Plan;
import org.caiqiao.club.planning.model.PlanningProblem;
import org.caiqiao.club.planning.model.Standing;
import org.caiqiao.club.planning.model.Table;
import org.caiqiao.club.planning.model.Weights;
import org.caiqiao.club.planning.model.Wish;
import org.caiqiao.club.planning.rules.HardRules;
import org.caiqiao.club.planning.rules.MediumRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

class PlannerUnitTests {

	private static final Wish EA = Wish.of("m1", "E", "A", 90);

	private static final Wish EB = Wish.of("m2", "E", "B", 60);

	private static final Wish EC = Wish.of("m3", "E", "C", 30);

	private static final Wish FA = Wish.of("m4", "F", "A", 50);

	@Test
	void meetsAllWishesWithoutAnIdleGapWhereThatCanBe() throws Exception {
		Plan plan = plan(Small.event(EA, EB, EC, FA));
		assertThat(Score.of(Small.event(EA, EB, EC, FA), plan)).returns(0, Score::broken)
			.returns(4, Score::meetings)
			.returns(0, Score::idleGaps)
			.returns(230L, Score::value);
	}

	@Test
	void prefersWhatIsWorthMoreWhereNotAllFit() throws Exception {
		assertThat(met(Small.slots(2, Small.event(EA, EB, EC)))).containsExactlyInAnyOrder("m1", "m2");
	}

	@Test
	void mustMeetComesBeforeValue() throws Exception {
		PlanningProblem problem = Small.slots(1, Small.event(EA, EB, EC.as(Standing.MUST_MEET)));
		assertThat(met(problem)).containsExactly("m3");
	}

	@Test
	void nobodyGetsTwoBeforeAWillingOneHasOne() throws Exception {
		Wish weak = Wish.of("m5", "F", "B", 1);
		PlanningProblem problem = Small.slots(1, Small.event(EA, weak, FA)).withAttendee("A", Attendee::servedFirst);
		assertThat(met(problem)).containsExactlyInAnyOrder("m1", "m5");
		Wish second = Wish.of("m6", "E", "D", 1);
		PlanningProblem floor = Small.all(Attendee::servedFirst,
				Small.slots(2, Small.event(EA, EB, second, FA, Wish.of("m7", "F", "B", 99))));
		assertThat(met(floor)).as("D comes in although it is worth least").contains("m6");
	}

	@Test
	void whoMetManyInThePastYearStandsBack() throws Exception {
		PlanningProblem problem = Small.slots(1, Small.event(EA, EB)).withAttendee("A", (each) -> each.after(5));
		assertThat(met(problem)).containsExactly("m1");
		assertThat(met(problem.weighing(Weights.STANDARD.fairness(10)))).containsExactly("m2");
	}

	@Test
	void companiesWithTheSameNeedShareASlotWhereTheyMay() throws Exception {
		var conditions = Conditions.NONE.clinics(List.of(new Clinic("k", 3)), List.of(new Pair("A", "B")));
		PlanningProblem problem = Small.tables(List.of(new Table("t", 4)),
				Small.slots(1, Small.event(conditions, EA.in("k"), EB.in("k"), EC.in("k"))));
		assertThat(met(problem)).as("A and B do not sit together").containsExactlyInAnyOrder("m1", "m3");
	}

	@Test
	void whatIsFixedStaysAndTheRestIsPlannedAroundIt() throws Exception {
		PlanningProblem problem = Small.slots(2, Small.event(EA, EB, EC)).keeping(Small.plan("m3 1 u"));
		Plan plan = plan(problem);
		assertThat(plan.of("m3")).contains(new Placement("m3", "1", "u"));
		assertThat(plan.of("m1")).map(Placement::slot).contains("2");
	}

	@Test
	void expertWhoLeavesIsPlannedAroundAndTheOthersStay() throws Exception {
		PlanningProblem problem = Small.event(EA.only(Set.of("1", "2")), EB.only(Set.of("2", "3")), FA);
		Plan before = Small.plan("m1 1 t", "m2 3 t", "m4 2 u");
		PlanningProblem left = problem.withAttendee("E", (each) -> each.away(Set.of("3", "4"))).keeping(before);
		Plan after = plan(left);
		assertThat(after.placements()).contains(new Placement("m1", "1", "t"), new Placement("m4", "2", "u"));
		assertThat(after.of("m2")).map(Placement::slot).contains("2");
	}

	@Test
	void goesOnFromAPlanAndIsNeverWorse() throws Exception {
		PlanningProblem problem = Events.scarce(4, 8, 30, 7);
		Plan first = plan(problem);
		Plan more = Planner.plan(problem, first, new Effort(Duration.ofMillis(50), 1), (interim) -> {
		}, () -> true);
		assertThat(value(problem, more)).isGreaterThanOrEqualTo(value(problem, first));
	}

	@Test
	void leavesOutOfAGivenPlanWhatBreaksARule() throws Exception {
		PlanningProblem away = Small.event(EA, EB).withAttendee("A", (each) -> each.away(Set.of("1")));
		Plan plan = Planner.plan(away, Small.plan("m1 1 t", "m2 1 t"), new Effort(Duration.ofMillis(50), 1),
				(interim) -> {
				}, () -> false);
		assertThat(new HardRules(away, plan).breaches()).isEmpty();
		assertThat(plan.placements()).hasSize(2);
	}

	@Test
	void leavesOutOfAGivenPlanWhatIsNoLongerThere() throws Exception {
		Plan plan = Planner.plan(Small.event(EA), Small.plan("gone 1 t", "m1 9 t"),
				new Effort(Duration.ofMillis(50), 1), (interim) -> {
				}, () -> false);
		assertThat(plan.placements()).extracting(Placement::meeting).containsExactly("m1");
	}

	@Test
	void endsAtOnceWhereAllIsFixed() throws Exception {
		PlanningProblem fixed = Small.event(EA.fixed("1", "t"), EB.fixed("3", "t"));
		assertTimeout(Duration.ofSeconds(20),
				() -> assertThat(Planner.plan(fixed, Plan.EMPTY, new Effort(Duration.ofMinutes(10), 2), (interim) -> {
				}, () -> false).placements()).hasSize(2));
	}

	@Test
	void stopsWhenItIsToldAndKeepsTheBest() throws Exception {
		PlanningProblem problem = Events.fair(60, 400, 10, 20, 0.1, 3);
		var seen = new AtomicInteger();
		var values = new ArrayList<Long>();
		Plan plan = Planner.plan(problem, Plan.EMPTY, new Effort(Duration.ofMinutes(10), 1), (interim) -> {
			seen.incrementAndGet();
			values.add(interim.value());
			assertThat(interim.unmetWishes()).isEqualTo(400 - interim.plan().get().placements().size());
		}, () -> seen.get() > 3);
		assertThat(values).hasSizeGreaterThan(3);
		assertThat(value(problem, plan)).isGreaterThanOrEqualTo(values.getLast());
	}

	@Test
	void plansNothingWhereThereIsNothingToPlanWith() throws Exception {
		assertThat(plan(Small.slots(0, Small.event(EA))).placements()).isEmpty();
		assertThat(plan(Small.tables(List.of(), Small.event(EA))).placements()).isEmpty();
		assertThat(plan(Small.event()).placements()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5 })
	void planOfAnyEventBreaksNoRule(long seed) throws Exception {
		PlanningProblem problem = Events.mixed(seed);
		Plan plan = plan(problem);
		assertThat(new HardRules(problem, plan).breaches()).isEmpty();
		assertThat(new MediumRules(problem, plan).nobodyGetsTwoWhileAnotherHasNone()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2 })
	void findsTheOptimumOfScarceEvents(long seed) throws Exception {
		PlanningProblem problem = Events.scarce(3, 8, 20, seed);
		var yardstick = new Yardstick(problem);
		assertThat(yardstick.of(plan(problem))).isEqualTo(yardstick.optimum(60));
	}

	@Test
	void hostsKeepTheirTable() throws Exception {
		PlanningProblem problem = Small.event(EA, EB, EC, FA, Wish.of("m5", "F", "B", 9), Wish.of("m6", "F", "D", 9));
		Map<String, Placement> places = plan(problem).byMeeting();
		assertThat(List.of("m1", "m2", "m3")).extracting((id) -> places.get(id).table())
			.containsOnly(places.get("m1").table());
		assertThat(List.of("m4", "m5", "m6")).extracting((id) -> places.get(id).table())
			.containsOnly(places.get("m4").table());
	}

	private static long value(PlanningProblem problem, Plan plan) {
		return new MediumRules(problem, plan).value();
	}

	private static List<String> met(PlanningProblem problem) throws InterruptedException {
		return plan(problem).placements().stream().map(Placement::meeting).toList();
	}

	private static Plan plan(PlanningProblem problem) throws InterruptedException {
		return Planner.plan(problem, Plan.EMPTY, new Effort(Duration.ofMillis(300), 1), (interim) -> {
		}, () -> false);
	}

}
