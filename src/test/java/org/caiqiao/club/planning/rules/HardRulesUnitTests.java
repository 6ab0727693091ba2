package org.caiqiao.club.planning.rules;

import java.util.List;
import java.util.Set;

import org.caiqiao.club.planning.Small;
import org.caiqiao.club.planning.model.Clinic;
import org.caiqiao.club.planning.model.Conditions;
import org.caiqiao.club.planning.model.Pair;
import org.caiqiao.club.planning.model.Plan;
import org.caiqiao.club.planning.model.PlanningProblem;
import org.caiqiao.club.planning.model.Standing;
import org.caiqiao.club.planning.model.Table;
import org.caiqiao.club.planning.model.Wish;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Each rule that no plan breaks: a plan that keeps it, and one that breaks it. */
class HardRulesUnitTests {

	private static final Wish ONE = Wish.of("m1", "E", "A", 5);

	private static final Wish TWO = Wish.of("m2", "E", "B", 5);

	private static final Wish THREE = Wish.of("m3", "F", "A", 5);

	private static final Conditions CLINIC = Conditions.NONE.clinics(List.of(new Clinic("k", 2)),
			List.of(new Pair("A", "C")));

	private final PlanningProblem problem = Small.event(ONE, TWO, THREE);

	@Test
	void nobodyIsTwiceInASlot() {
		assertThat(rules("m1 1 t", "m2 1 u").nobodyTwiceInASlot())
			.containsExactly(new Breach.TwiceInASlot("E", "1", List.of("m1", "m2")));
		assertThat(rules("m1 1 t", "m3 1 u").nobodyTwiceInASlot())
			.containsExactly(new Breach.TwiceInASlot("A", "1", List.of("m1", "m3")));
		assertThat(rules("m1 1 t", "m2 2 t", "m3 3 t").nobodyTwiceInASlot()).isEmpty();
	}

	@Test
	void hostOfAClinicMeetsSeveralAtOnceButItsGuestsDoNot() {
		PlanningProblem clinic = Small.event(CLINIC, ONE.in("k"), TWO.in("k"), THREE.in("k"));
		assertThat(rules(clinic, "m1 1 t", "m2 1 t").nobodyTwiceInASlot()).isEmpty();
		assertThat(rules(clinic, "m1 1 t", "m3 1 u").nobodyTwiceInASlot()).hasSize(1);
	}

	@Test
	void tableHoldsOneMeeting() {
		Wish other = Wish.of("m4", "F", "B", 5);
		PlanningProblem two = Small.event(ONE, other);
		assertThat(rules(two, "m1 1 t", "m4 1 t").oneMeetingATable())
			.containsExactly(new Breach.TableTaken("t", "1", List.of("m1", "m4")));
		assertThat(rules(two, "m1 1 t", "m4 1 u").oneMeetingATable()).isEmpty();
		assertThat(rules(two, "m1 1 t", "m4 2 t").oneMeetingATable()).isEmpty();
	}

	@Test
	void everybodyHasASeat() {
		PlanningProblem clinic = Small.tables(List.of(new Table("t", 2), new Table("u", 3)),
				Small.event(CLINIC, ONE.in("k"), TWO.in("k")));
		assertThat(rules(clinic, "m1 1 t", "m2 1 t").everybodyHasASeat())
			.containsExactly(new Breach.TableTooSmall("t", "1", 3));
		assertThat(rules(clinic, "m1 1 u", "m2 1 u").everybodyHasASeat()).isEmpty();
		assertThat(rules("m1 1 nowhere").everybodyHasASeat()).hasSize(1);
	}

	@Test
	void whoIsAwayMeetsNobody() {
		PlanningProblem away = this.problem.withAttendee("A", (each) -> each.away(Set.of("2")));
		assertThat(rules(away, "m1 2 t").nobodyMeetsWhileAway()).containsExactly(new Breach.Absent("m1", "A", "2"));
		assertThat(rules(away, "m1 1 t", "m2 2 t").nobodyMeetsWhileAway()).isEmpty();
	}

	@Test
	void meetingTakesOneOfItsSlots() {
		PlanningProblem morning = Small.event(ONE.only(Set.of("1", "2")));
		assertThat(rules(morning, "m1 3 t").meetingsTakeTheirSlots()).containsExactly(new Breach.WrongSlot("m1", "3"));
		assertThat(rules(morning, "m1 9 t").meetingsTakeTheirSlots()).hasSize(1);
		assertThat(rules(morning, "m1 2 t").meetingsTakeTheirSlots()).isEmpty();
	}

	@Test
	void whoSaidNoThanksIsLeftAlone() {
		PlanningProblem declined = Small.event(ONE.as(Standing.NO_THANKS), TWO.as(Standing.BLOCKED), THREE);
		assertThat(rules(declined, "m1 1 t", "m2 2 t", "m3 3 t").whoDeclinedIsLeftAlone())
			.containsExactly(new Breach.Unwanted("m1"), new Breach.Unwanted("m2"));
	}

	@Test
	void whatIsFixedStays() {
		PlanningProblem fixed = Small.event(ONE.fixed("2", "t"), TWO);
		assertThat(rules(fixed, "m1 3 t").fixedMeetingsStay()).containsExactly(new Breach.Moved("m1", "3"));
		assertThat(rules(fixed, "m1 2 u").fixedMeetingsStay()).containsExactly(new Breach.Moved("m1", "2"));
		assertThat(rules(fixed, "m1 2 t", "m2 1 u").fixedMeetingsStay()).isEmpty();
	}

	@Test
	void orderOfMeetingsIsKept() {
		PlanningProblem ordered = this.problem.under(Conditions.NONE.order(List.of(new Pair("m1", "m2"))));
		assertThat(rules(ordered, "m1 3 t", "m2 2 t").orderIsKept()).containsExactly(new Breach.OutOfOrder("m1", "m2"));
		assertThat(rules(ordered, "m1 2 t", "m2 3 t").orderIsKept()).isEmpty();
		assertThat(rules(ordered, "m2 1 t").orderIsKept()).as("the earlier does not take place").isEmpty();
	}

	@Test
	void ofExclusiveMeetingsOneTakesPlace() {
		PlanningProblem exclusive = this.problem.under(Conditions.NONE.exclusive(List.of(new Pair("m1", "m2"))));
		assertThat(rules(exclusive, "m1 1 t", "m2 2 t").exclusiveMeetingsExclude())
			.containsExactly(new Breach.BothTakePlace("m1", "m2"));
		assertThat(rules(exclusive, "m1 1 t", "m3 2 t").exclusiveMeetingsExclude()).isEmpty();
	}

	@Test
	void someGuestsDoNotShareAClinic() {
		Wish rival = Wish.of("m4", "E", "C", 5);
		PlanningProblem clinic = Small.event(CLINIC, ONE.in("k"), TWO.in("k"), rival.in("k"));
		assertThat(rules(clinic, "m1 1 t", "m4 1 t").someDoNotShareAClinic())
			.containsExactly(new Breach.Together("A", "C", "1"));
		assertThat(rules(clinic, "m1 1 t", "m2 1 t", "m4 2 t").someDoNotShareAClinic()).isEmpty();
	}

	@Test
	void clinicKeepsItsSize() {
		Wish third = Wish.of("m4", "E", "D", 5);
		PlanningProblem clinic = Small.event(CLINIC, ONE.in("k"), TWO.in("k"), third.in("k"));
		assertThat(rules(clinic, "m1 1 t", "m2 1 t", "m4 1 t").clinicsKeepTheirSize())
			.containsExactly(new Breach.ClinicTooLarge("k", "1", 3));
		assertThat(rules(clinic, "m1 1 t", "m2 1 t", "m4 2 t").clinicsKeepTheirSize()).isEmpty();
	}

	@Test
	void nobodyHasMoreThanItsCap() {
		PlanningProblem capped = this.problem.withAttendee("E", (each) -> each.capped(1));
		assertThat(rules(capped, "m1 1 t", "m2 2 t").capsHold()).containsExactly(new Breach.OverCap("E", 2));
		assertThat(rules(capped, "m1 1 t", "m3 2 t").capsHold()).isEmpty();
	}

	@Test
	void allBreachesOfAPlanAreToldTogether() {
		PlanningProblem capped = this.problem.withAttendee("E", (each) -> each.capped(1).away(Set.of("1")));
		assertThat(rules(capped, "m1 1 t", "m2 1 t").breaches()).hasSize(6);
		assertThat(rules("m1 1 t", "m2 2 t", "m3 3 u").breaches()).isEmpty();
	}

	private HardRules rules(String... places) {
		return rules(this.problem, places);
	}

	private static HardRules rules(PlanningProblem problem, String... places) {
		Plan plan = Small.plan(places);
		return new HardRules(problem, plan);
	}

}
