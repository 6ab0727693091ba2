package org.caiqiao.club.planning;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.caiqiao.club.planning.WhyNot.Cause;
import org.caiqiao.club.planning.model.Clinic;
import org.caiqiao.club.planning.model.Conditions;
import org.caiqiao.club.planning.model.Effort;
import org.caiqiao.club.planning.model.Pair;
import org.caiqiao.club.planning.model.Plan;
import org.caiqiao.club.planning.model.PlanningProblem;
import org.caiqiao.club.planning.model.Standing;
import org.caiqiao.club.planning.model.Table;
import org.caiqiao.club.planning.model.Wish;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The reason is the one that is told, and it is true: without it the wish is fulfilled.
 */
class WhyNotsUnitTests {

	private static final Wish STRONG = Wish.of("m1", "E", "A", 90);

	private static final Wish WEAK = Wish.of("m2", "E", "B", 20);

	@Test
	void declined() throws Exception {
		WhyNot why = lifted(Small.event(STRONG, WEAK.as(Standing.NO_THANKS)), "m2");
		assertThat(why.cause()).isEqualTo(Cause.DECLINED);
	}

	@Test
	void conflictRuleOfTheOffice() throws Exception {
		WhyNot why = lifted(Small.event(STRONG, WEAK.as(Standing.BLOCKED)), "m2");
		assertThat(why.cause()).isEqualTo(Cause.CONFLICT_RULE);
	}

	@Test
	void conflictRuleThatBindsItToAnother() throws Exception {
		WhyNot why = lifted(Small.event(STRONG, WEAK).under(Conditions.NONE.exclusive(List.of(new Pair("m1", "m2")))),
				"m2");
		assertThat(why).returns(Cause.CONFLICT_RULE, WhyNot::cause).returns(List.of("m1"), WhyNot::others);
	}

	@Test
	void orderThatLeavesNoSlotForIt() throws Exception {
		WhyNot why = lifted(Small.event(STRONG.only(Set.of("1")), WEAK.only(Set.of("1", "2")))
			.withAttendee("B", (each) -> each.away(Set.of("1")))
			.under(Conditions.NONE.order(List.of(new Pair("m2", "m1")))), "m2");
		assertThat(why).returns(Cause.CONFLICT_RULE, WhyNot::cause).returns(List.of("m1"), WhyNot::others);
	}

	@Test
	void guestsThatDoNotShareAClinic() throws Exception {
		var conditions = Conditions.NONE.clinics(List.of(new Clinic("k", 3)), List.of(new Pair("A", "B")));
		WhyNot why = lifted(Small.tables(List.of(new Table("t", 4)),
				Small.slots(1, Small.event(conditions, STRONG.in("k"), WEAK.in("k")))), "m2");
		assertThat(why).returns(Cause.CONFLICT_RULE, WhyNot::cause).returns(List.of("m1"), WhyNot::others);
	}

	@Test
	void noSlotInCommon() throws Exception {
		WhyNot why = lifted(Small.event(STRONG, WEAK)
			.withAttendee("E", (each) -> each.away(Set.of("3", "4")))
			.withAttendee("B", (each) -> each.away(Set.of("1", "2"))), "m2");
		assertThat(why).returns(Cause.NO_COMMON_SLOT, WhyNot::cause).returns(List.of("B"), WhyNot::attendees);
	}

	@Test
	void cap() throws Exception {
		WhyNot why = lifted(Small.event(STRONG, WEAK).withAttendee("E", (each) -> each.capped(1)), "m2");
		assertThat(why).returns(Cause.CAP, WhyNot::cause)
			.returns(List.of("E"), WhyNot::attendees)
			.returns(new Change.RaiseCap("E", 2), WhyNot::change);
		assertThat(lifted(Small.event(WEAK).withAttendee("B", (each) -> each.capped(0)), "m2")).returns(List.of("B"),
				WhyNot::attendees);
	}

	@Test
	void expertFullOfMeetingsThatStay() throws Exception {
		WhyNot why = lifted(Small.slots(1, Small.event(STRONG.as(Standing.MUST_MEET), WEAK)), "m2");
		assertThat(why).returns(Cause.FULL, WhyNot::cause)
			.returns(List.of("E"), WhyNot::attendees)
			.returns(List.of("m1"), WhyNot::others);
	}

	@Test
	void companyFullOfMeetingsThatStay() throws Exception {
		Wish fixed = Wish.of("m3", "F", "B", 5).fixed("1", null);
		WhyNot why = lifted(Small.slots(1, Small.event(fixed, WEAK)), "m2");
		assertThat(why).returns(Cause.FULL, WhyNot::cause).returns(List.of("B"), WhyNot::attendees);
	}

	@Test
	void nowOneNowTheOtherSitsInAMeetingThatStays() throws Exception {
		Wish fixed = Wish.of("m3", "F", "B", 5).fixed("2", null);
		WhyNot why = lifted(Small.slots(2, Small.event(STRONG.fixed("1", null), fixed, WEAK)), "m2");
		assertThat(why).returns(Cause.NO_COMMON_SLOT, WhyNot::cause)
			.returns(List.of("E", "B"), WhyNot::attendees)
			.returns(List.of("m1", "m3"), WhyNot::others);
	}

	@Test
	void ruleThatBindsItToAMeetingThatStays() throws Exception {
		Wish elsewhere = Wish.of("m3", "F", "C", 5).as(Standing.MUST_MEET);
		WhyNot why = lifted(
				Small
					.slots(1,
							Small.event(STRONG, WEAK, elsewhere)
								.under(Conditions.NONE.exclusive(List.of(new Pair("m2", "m3"))))),
				"m2", Cause.LOWER_VALUE);
		assertThat(why).returns(Cause.CONFLICT_RULE, WhyNot::cause).returns(List.of("m3"), WhyNot::others);
	}

	@Test
	void noTableLeft() throws Exception {
		Wish elsewhere = Wish.of("m3", "F", "A", 90);
		WhyNot why = lifted(Small.tables(List.of(new Table("t", 2)), Small.slots(1, Small.event(elsewhere, WEAK))),
				"m2");
		assertThat(why).returns(Cause.NO_TABLE, WhyNot::cause).returns(List.of("m3"), WhyNot::others);
		assertThat(lifted(Small.tables(List.of(), Small.event(WEAK)), "m2")).returns(Cause.NO_TABLE, WhyNot::cause);
	}

	@Test
	void lowerValueThanThePairThatHasThePlace() throws Exception {
		WhyNot why = lifted(Small.slots(1, Small.event(STRONG, WEAK)), "m2");
		assertThat(why).returns(Cause.LOWER_VALUE, WhyNot::cause)
			.returns(List.of("m1"), WhyNot::others)
			.returns(new Change.RaiseValue("m2", 91), WhyNot::change);
	}

	@Test
	void placeOfAFirstHelpingIsNotToBeHadByValue() throws Exception {
		Wish second = Wish.of("m3", "F", "B", 90).only(Set.of("1"));
		WhyNot why = lifted(Small.slots(2, Small.event(STRONG.only(Set.of("2")), WEAK.only(Set.of("2")), second))
			.withAttendee("A", (each) -> each.servedFirst()), "m2");
		assertThat(why).returns(Cause.LOWER_VALUE, WhyNot::cause).returns(new Change.MakeMust("m2"), WhyNot::change);
	}

	/** Lifts each reason of a crowded event by itself, solves again, and looks. */
	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5, 6 })
	void reasonIsTrue(long seed) throws Exception {
		PlanningProblem problem = Events.mixed(seed);
		Plan plan = plan(problem, Plan.EMPTY);
		List<WhyNot> reasons = WhyNots.of(problem, plan);
		assertThat(reasons).hasSize(problem.wishes().size() - plan.placements().size()).isNotEmpty();
		for (WhyNot why : reasons) {
			PlanningProblem changed = why.change().in(problem);
			assertNextReason(why, WhyNots.of(changed, plan(changed, plan)));
		}
	}

	/** The reason of a wish, after it was seen that without it this is the next. */
	private static WhyNot lifted(PlanningProblem problem, String meeting, Cause next) throws InterruptedException {
		WhyNot why = of(WhyNots.of(problem, plan(problem, Plan.EMPTY)), meeting).orElseThrow();
		PlanningProblem changed = why.change().in(problem);
		assertThat(of(WhyNots.of(changed, plan(changed, Plan.EMPTY)), meeting)).map(WhyNot::cause).contains(next);
		return why;
	}

	/** The reason of a wish, after it was seen that it is true. */
	private static WhyNot lifted(PlanningProblem problem, String meeting) throws InterruptedException {
		WhyNot why = of(WhyNots.of(problem, plan(problem, Plan.EMPTY)), meeting).orElseThrow();
		PlanningProblem changed = why.change().in(problem);
		assertThat(of(WhyNots.of(changed, plan(changed, Plan.EMPTY)), meeting)).as("scheduled without the cause")
			.isEmpty();
		return why;
	}

	private static void assertNextReason(WhyNot before, List<WhyNot> after) {
		Optional<WhyNot> next = of(after, before.meeting());
		if (next.isPresent()) {
			assertThat(next.get()).as("the next reason, no longer %s", before)
				.matches((why) -> why.cause() != before.cause() || !why.others().equals(before.others()));
			assertThat(before.cause()).as("what is worth more, or must be, is scheduled")
				.isNotEqualTo(Cause.LOWER_VALUE);
		}
	}

	private static Optional<WhyNot> of(List<WhyNot> reasons, String meeting) {
		return reasons.stream().filter((why) -> why.meeting().equals(meeting)).findFirst();
	}

	private static Plan plan(PlanningProblem problem, Plan start) throws InterruptedException {
		return Planner.plan(problem, start, new Effort(Duration.ofMillis(200), 1), (interim) -> {
		}, () -> false);
	}

}
