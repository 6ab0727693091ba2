package org.caiqiao.club.plans;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.caiqiao.club.ClubEventId;
import org.caiqiao.club.MemberKind;
import org.caiqiao.club.Participant;
import org.caiqiao.club.meetings.MeetingData;
import org.caiqiao.club.meetings.RuleKind;
import org.caiqiao.club.meetings.RuleLevel;
import org.caiqiao.club.meetings.SlotTime;
import org.caiqiao.club.meetings.WishStrength;
import org.caiqiao.club.planning.model.Pair;
import org.caiqiao.club.planning.model.Plan;
import org.caiqiao.club.planning.model.Placement;
import org.caiqiao.club.planning.model.PlanningProblem;
import org.caiqiao.club.planning.model.Standing;
import org.caiqiao.club.planning.model.Wish;
import org.caiqiao.club.planning.rules.HardRules;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.caiqiao.club.meetings.WishStrength.MEET;
import static org.caiqiao.club.meetings.WishStrength.MUST;
import static org.caiqiao.club.meetings.WishStrength.NO;

/** What the planner is told of an event. */
class EventProblemUnitTests {

	private static final Instant START = Instant.parse("2031-01-01T01:00:00Z");

	private final List<MeetingData.Wished> wishes = new ArrayList<>();

	private final List<MeetingData.Rule> rules = new ArrayList<>();

	private boolean share;

	private boolean hostsShare = true;

	private Instant now = START;

	@Test
	void bothSidesWordsAndTheMatchMakeTheWorth() {
		wish(1, 10, MUST, MEET, 60);
		wish(1, 11, MEET, null, 60);
		wish(1, 12, null, MEET, 0);
		assertThat(problem(false).problem().wishes()).extracting(Wish::value).containsExactly(160, 80, 20);
		assertThat(problem(false).problem().wishes()).extracting(Wish::standing)
			.containsExactly(Standing.MUST_MEET, Standing.MEET, Standing.MEET);
	}

	@Test
	void oneNoIsEnoughAndARuleOfTheOfficeBlocks() {
		wish(1, 10, MUST, NO, 60);
		wish(1, 11, MEET, MEET, 60);
		this.rules.add(new MeetingData.Rule(1, RuleKind.OWN_INSTITUTION, RuleLevel.BLOCK, 1, 11));
		wish(1, 12, MEET, MEET, 60);
		this.rules.add(new MeetingData.Rule(2, RuleKind.NEVER_TOGETHER, RuleLevel.WARN, 1, 12));
		assertThat(problem(false).problem().wishes()).extracting(Wish::standing)
			.containsExactly(Standing.NO_THANKS, Standing.BLOCKED, Standing.MEET);
	}

	@Test
	void pairsOfWhichNobodySaidAnythingMeetOnlyWhenAskedAndOnlyIfTheyFitWell() {
		wish(1, 10, null, null, WishWorth.GOOD);
		wish(1, 11, null, null, WishWorth.GOOD - 1);
		assertThat(problem(false).problem().wishes()).isEmpty();
		assertThat(problem(true).problem().wishes()).extracting(Wish::guest).containsExactly("C10");
	}

	@Test
	void aPairOfWhichNothingButNoWasSaidIsNobodysWish() {
		wish(1, 10, NO, null, WishWorth.GOOD);
		wish(1, 11, null, NO, WishWorth.GOOD);
		wish(1, 12, NO, NO, WishWorth.GOOD);
		assertThat(problem(false).problem().wishes()).isEmpty();
		assertThat(problem(true).problem().wishes()).isEmpty();
		var seated = new Seat(1, 10, null, 100, 900, false);
		assertThat(EventProblem.of(problem(false).data(), false, List.of(seated)).problem().wishes())
			.as("a meeting of a pair that says no by now")
			.extracting(Wish::standing)
			.containsExactly(Standing.NO_THANKS);
	}

	@Test
	void rulesBetweenCompaniesBindTheirMeetingsOrTheirSlots() {
		wish(1, 10, MEET, null, 0);
		wish(1, 11, MEET, null, 0);
		wish(2, 10, MEET, null, 0);
		this.rules.add(new MeetingData.Rule(1, RuleKind.EXCLUSIVE, RuleLevel.BLOCK, 10, 11));
		this.rules.add(new MeetingData.Rule(2, RuleKind.COMPETITORS, RuleLevel.BLOCK, 10, 12));
		this.rules.add(new MeetingData.Rule(3, RuleKind.COMPETITORS, RuleLevel.WARN, 11, 12));
		assertThat(problem(false).problem().conditions().exclusive()).containsExactly(new Pair("E1-C10", "E1-C11"));
		assertThat(problem(false).problem().conditions().notTogether()).containsExactly(new Pair("C10", "C12"));
	}

	@Test
	void rulesOfOrderBindTheMeetingsOfOneExpertOrOfOneCompany() {
		wish(1, 10, MEET, null, 0);
		wish(1, 11, MEET, null, 0);
		wish(2, 10, MEET, null, 0);
		this.rules.add(new MeetingData.Rule(1, RuleKind.COMPANY_FIRST, RuleLevel.BLOCK, 11, 10));
		this.rules.add(new MeetingData.Rule(2, RuleKind.EXPERT_FIRST, RuleLevel.BLOCK, 2, 1));
		this.rules.add(new MeetingData.Rule(3, RuleKind.EXPERT_FIRST, RuleLevel.WARN, 1, 2));
		assertThat(problem(false).problem().conditions().order())
			.containsExactlyInAnyOrder(new Pair("E1-C11", "E1-C10"), new Pair("E2-C10", "E1-C10"));
	}

	@Test
	void companiesShareASlotOnlyIfEachAgreesAndTheFieldIsTheSame() {
		this.share = true;
		wish(1, 10, MEET, null, 0);
		wish(1, 11, MEET, null, 0);
		wish(2, 12, MEET, null, 0);
		EventProblem problem = problem(false);
		assertThat(problem.problem().wishes()).extracting(Wish::clinic).containsExactly("E1 AI", "E1 AI", null);
		assertThat(problem.problem().conditions().size("E1 AI")).as("a table for four has three guests").isEqualTo(3);
		this.share = false;
		assertThat(problem(false).problem().wishes()).extracting(Wish::clinic).containsOnlyNulls();
	}

	@Test
	void noSlotIsSharedWithoutTheExpertsConsent() {
		this.share = true;
		this.hostsShare = false;
		wish(1, 10, MEET, null, 0);
		wish(1, 11, MEET, null, 0);
		assertThat(problem(false).problem().wishes()).extracting(Wish::clinic).containsOnlyNulls();
	}

	@Test
	void nobodyGetsASlotThatIsOverAndWhatWasThereStays() {
		this.now = START.plus(Duration.ofMinutes(20));
		wish(1, 10, MEET, null, 0);
		wish(1, 11, MEET, null, 0);
		wish(2, 12, MEET, null, 0);
		List<Seat> seats = List.of(new Seat(1, 10, 5L, 100, 900, false), new Seat(1, 11, 5L, 101, 900, false));
		PlanningProblem left = EventProblem.of(data(), false, seats).fromNow(seats).problem();
		assertThat(left.wishes()).extracting(Wish::fixedSlot).containsExactly("100", null, null);
		assertThat(left.commonSlots(left.wishes().get(1))).containsExactly("101", "102");
		assertThat(left.commonSlots(left.wishes().get(2))).containsExactly("101", "102");
		assertThat(new HardRules(left, EventProblem.of(data(), false, seats).plan(seats)).breaches()).isEmpty();
	}

	@Test
	void pastMeetingsMakeWishesWorthLess() {
		wish(1, 12, MEET, null, 40);
		assertThat(problem(false).problem().worth(problem(false).problem().wishes().getFirst()))
			.as("12 had two in the past twelve months")
			.isEqualTo(60 - 20);
	}

	@Test
	void whatIsLockedStaysAndComesBackLocked() {
		wish(1, 10, MEET, null, 0);
		wish(1, 11, MEET, null, 0);
		List<Seat> seats = List.of(new Seat(1, 10, 5L, 100, 900, true), new Seat(1, 11, 5L, 101, 900, false));
		EventProblem locked = problem(false).locking(seats);
		assertThat(locked.problem().wishes()).extracting(Wish::fixedSlot).containsExactly("100", null);
		assertThat(problem(false).keeping(seats).problem().wishes()).extracting(Wish::fixedSlot)
			.containsExactly("100", "101");
		var plan = new Plan(List.of(new Placement("E1-C10", "100", "900"), new Placement("E1-C11", "102", "900")));
		assertThat(locked.seats(plan, seats)).extracting(Seat::pair, Seat::slot, Seat::locked)
			.containsExactly(tuple(new PairKey(1, 10), 100L, true), tuple(new PairKey(1, 11), 102L, false));
	}

	@Test
	void whoeverIsGoneIsLeftOutOfThePlan() {
		wish(1, 10, MEET, null, 0);
		List<Seat> seats = List.of(new Seat(1, 10, null, 100, 900, false), new Seat(1, 99, null, 101, 900, false),
				new Seat(1, 11, null, 555, 900, false));
		EventProblem problem = EventProblem.of(data(), false, seats);
		assertThat(problem.plan(seats).placements()).extracting(Placement::meeting).containsExactly("E1-C10");
		assertThat(problem.problem().wishes()).as("11 comes, though nobody said anything").hasSize(2);
	}

	@Test
	void aWishThatGotNoPlaceBeforeIsWorthMoreThanTheSameWithout() {
		var first = new MeetingData.Wished(1, 10, WishStrength.MEET, null, 5L, "AI", 60, false);
		var again = new MeetingData.Wished(1, 10, WishStrength.MEET, null, 5L, "AI", 60, true);
		assertThat(WishWorth.value(again)).isEqualTo(WishWorth.value(first) + 30);
	}

	private void wish(long expert, long company, @Nullable WishStrength byCompany, @Nullable WishStrength byExpert,
			int points) {
		this.wishes.add(new MeetingData.Wished(expert, company, byCompany, byExpert, 5L, "AI", points, false));
	}

	private EventProblem problem(boolean fills) {
		return EventProblem.of(data(), fills, List.of());
	}

	private MeetingData data() {
		List<MeetingData.Slot> slots = List.of(100, 101, 102)
			.stream()
			.map(id -> new MeetingData.Slot(id,
					new SlotTime(START.plus(Duration.ofMinutes(15L * (id - 100))),
							START.plus(Duration.ofMinutes(15L * (id - 99))))))
			.toList();
		return new MeetingData(new ClubEventId(1), slots, List.of(new MeetingData.Table(900, "A1", "", 4)),
				List.of(attendee(MemberKind.EXPERT, 1, 0), attendee(MemberKind.EXPERT, 2, 0),
						attendee(MemberKind.COMPANY, 10, 0), attendee(MemberKind.COMPANY, 11, 0),
						attendee(MemberKind.COMPANY, 12, 2)),
				this.wishes, this.rules, this.now);
	}

	private MeetingData.Attendee attendee(MemberKind kind, long id, int former) {
		return new MeetingData.Attendee(new Participant(kind, id, kind + " " + id), Set.of(), null,
				this.share && (kind == MemberKind.COMPANY || this.hostsShare), true, former);
	}

}
