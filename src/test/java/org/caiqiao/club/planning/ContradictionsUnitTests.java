package org.caiqiao.club.planning;

import java.util.List;
import java.util.Set;

import org.caiqiao.club.planning.model.Conditions;
import org.caiqiao.club.planning.model.Pair;
import org.caiqiao.club.planning.model.PlanningProblem;
import org.caiqiao.club.planning.model.Standing;
import org.caiqiao.club.planning.model.Table;
import org.caiqiao.club.planning.model.Wish;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What cannot be is found before it is searched for, and the rules that clash are named.
 */
class ContradictionsUnitTests {

	private static final Wish EA = Wish.of("m1", "E", "A", 1).as(Standing.MUST_MEET);

	private static final Wish EB = Wish.of("m2", "E", "B", 1).as(Standing.MUST_MEET);

	private static final Wish FA = Wish.of("m3", "F", "A", 1).as(Standing.MUST_MEET);

	private static final Wish FB = Wish.of("m4", "F", "B", 1).as(Standing.MUST_MEET);

	@Test
	void wishesAloneNeverClash() {
		assertThat(Contradictions.of(Small.slots(1, Small.event(EA.as(Standing.MEET), EB.as(Standing.MEET)))))
			.isEmpty();
		assertThat(Contradictions.of(Small.slots(2, Small.event(EA, EB, FA, FB)))).isEmpty();
		assertThat(Contradictions.of(Small.event())).isEmpty();
	}

	@Test
	void noSlotsOrNoTables() {
		assertThat(clash(Small.slots(0, Small.event(EA))).rules()).containsExactly(Rule.SLOTS);
		assertThat(clash(Small.tables(List.of(), Small.event(EA.as(Standing.MEET)))).rules())
			.containsExactly(Rule.TABLES);
	}

	@Test
	void moreMustMeetsThanTheExpertHasSlots() {
		Contradiction clash = clash(Small.event(EA, EB).withAttendee("E", (each) -> each.away(Set.of("1", "2", "3"))));
		assertThat(clash.rules()).containsExactlyInAnyOrder(Rule.MUST_MEET, Rule.AVAILABILITY, Rule.ONE_AT_A_TIME);
		assertThat(clash.attendees()).containsExactly("E");
		assertThat(clash.meetings()).containsExactlyInAnyOrder("m1", "m2");
		assertThat(clash.slots()).containsExactly("4");
	}

	@Test
	void moreMustMeetsThanPlaces() {
		PlanningProblem problem = Small.tables(List.of(new Table("t", 2)), Small.slots(2, Small.event(EA, EB, FA, FB)));
		assertThat(clash(problem).rules()).containsExactlyInAnyOrder(Rule.MUST_MEET, Rule.TABLES);
	}

	@Test
	void mustMeetWithoutACommonSlot() {
		Contradiction clash = clash(Small.slots(2, Small.event(EA))
			.withAttendee("E", (each) -> each.away(Set.of("1")))
			.withAttendee("A", (each) -> each.away(Set.of("2"))));
		assertThat(clash.rules()).containsExactlyInAnyOrder(Rule.MUST_MEET, Rule.AVAILABILITY);
		assertThat(clash.meetings()).containsExactly("m1");
	}

	@Test
	void moreMustMeetsThanACap() {
		assertThat(clash(Small.event(EA, EB).withAttendee("E", (each) -> each.capped(1))).rules())
			.containsExactlyInAnyOrder(Rule.MUST_MEET, Rule.CAP);
	}

	@Test
	void fixedMeetingThatIsNotToBe() {
		assertThat(clash(Small.event(EA.as(Standing.NO_THANKS).fixed("1", null))).rules())
			.containsExactlyInAnyOrder(Rule.FIXED, Rule.NO_THANKS);
		assertThat(clash(Small.event(EA.as(Standing.BLOCKED).fixed("1", null))).rules())
			.containsExactlyInAnyOrder(Rule.FIXED, Rule.CONFLICT);
	}

	@Test
	void twoFixedMeetingsOfOneExpertInASlot() {
		assertThat(clash(Small.event(EA.fixed("1", null), EB.fixed("1", null))).rules())
			.containsExactlyInAnyOrder(Rule.MUST_MEET, Rule.FIXED, Rule.ONE_AT_A_TIME);
	}

	@Test
	void twoFixedMeetingsAtOneTable() {
		assertThat(clash(Small.event(EA.fixed("1", "t"), FB.fixed("1", "t"))).rules())
			.containsExactlyInAnyOrder(Rule.FIXED, Rule.TABLES);
	}

	@Test
	void exclusiveMustMeets() {
		assertThat(clash(Small.event(EA, EB).under(Conditions.NONE.exclusive(List.of(new Pair("m1", "m2"))))).rules())
			.containsExactlyInAnyOrder(Rule.MUST_MEET, Rule.EXCLUSIVE);
	}

	@Test
	void orderInACircle() {
		var circle = Conditions.NONE.order(List.of(new Pair("m1", "m4"), new Pair("m4", "m1")));
		assertThat(clash(Small.event(EA, FB).under(circle)).rules()).containsExactlyInAnyOrder(Rule.MUST_MEET,
				Rule.ORDER);
	}

	@Test
	void orderThatNeedsMoreSlotsThanThereAre() {
		var order = Conditions.NONE.order(List.of(new Pair("m1", "m4"), new Pair("m4", "m3")));
		assertThat(clash(Small.slots(2, Small.event(EA, FA, FB).under(order))).rules()).contains(Rule.ORDER);
	}

	@Test
	void clashThatShowsOnlyWhenRulesAreTakenTogether() {
		// m1 has to be in slot 2, so m2 in 1; but m2 comes after m4, which needs 1 too.
		var order = Conditions.NONE.order(List.of(new Pair("m4", "m2")));
		Contradiction clash = clash(Small.slots(2, Small.event(EA.only(Set.of("2")), EB, FB).under(order)));
		assertThat(clash.rules()).contains(Rule.MUST_MEET, Rule.ORDER, Rule.ONE_AT_A_TIME);
	}

	private static Contradiction clash(PlanningProblem problem) {
		List<Contradiction> found = Contradictions.of(problem);
		assertThat(found).isNotEmpty();
		return found.getFirst();
	}

}
