package org.caiqiao.club.plans;

import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.awaitility.Awaitility;
import org.caiqiao.IntegrationTest;
import org.caiqiao.account.Role;
import org.caiqiao.club.Club;
import org.caiqiao.club.ClubEventId;
import org.caiqiao.club.Participant;
import org.caiqiao.club.RegistrationManagement;
import org.caiqiao.club.agenda.MeetingManagement;
import org.caiqiao.club.agenda.MeetingsChanged;
import org.caiqiao.club.agenda.ToldEvent;
import org.caiqiao.club.meetings.Halls;
import org.caiqiao.club.meetings.RuleKind;
import org.caiqiao.club.meetings.RuleLevel;
import org.caiqiao.club.meetings.WishStrength;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caiqiao.People.as;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/** The office plans the meetings of an event, by the planner and by hand. */
@IntegrationTest
@Import({ Club.class, Halls.class })
@RecordApplicationEvents
class PlansIntegrationTests {

	private final MockMvcTester pages;

	private final Club club;

	private final Halls halls;

	private final RegistrationManagement registrations;

	private final PlanManagement plans;

	private final RunManagement runs;

	private final MeetingManagement meetings;

	private ToldEvent scene;

	private PlanDesk desk;

	PlansIntegrationTests(@Autowired MockMvcTester pages, @Autowired Club club, @Autowired Halls halls,
			@Autowired RegistrationManagement registrations, @Autowired PlanManagement plans,
			@Autowired RunManagement runs, @Autowired MeetingManagement meetings) {
		this.pages = pages;
		this.club = club;
		this.halls = halls;
		this.registrations = registrations;
		this.plans = plans;
		this.runs = runs;
		this.meetings = meetings;
	}

	@BeforeEach
	void setUp() {
		this.scene = ToldEvent.of(this.club, this.halls, this.registrations);
		this.desk = new PlanDesk(this.pages, this.club, this.halls, this.plans, this.runs, this.scene);
	}

	@Test
	void thePlannerFillsAVersionInTheBackgroundAndPublishingTellsTheMembers(@Autowired ApplicationEvents told) {
		this.desk.wish(0, 0, WishStrength.MUST);
		this.desk.wish(1, 1, WishStrength.MEET);
		this.desk.wish(2, 0, WishStrength.MEET);
		int number = this.desk.begin();
		assertThat(this.desk.send(number, "plan", Map.of("seconds", "1"))).hasStatus3xxRedirection();
		this.desk.ended();
		OpenPlan planned = this.desk.open(number);
		assertThat(planned.seats()).hasSize(3);
		assertThat(planned.step().what()).isEqualTo(StepKind.PLANNED);
		assertThat(this.desk.body(number)).contains("全部意愿都排上了", "排好了", "A1");
		assertThat(this.meetings.of(id())).as("nobody knows yet").isEmpty();
		assertThat(this.desk.page(number, "publish")).bodyText().contains("新增 3 场", "通知 5 方");
		assertThat(this.desk.send(number, "publish", Map.of())).hasStatus3xxRedirection();
		assertThat(this.meetings.of(id())).hasSize(3);
		assertThat(told.stream(MeetingsChanged.class)).hasSize(1);
		assertThat(this.desk.send(number, "out", this.desk.pair(0, 0))).as("told is told").hasStatus(422);
		assertThat(this.desk.open(number).plan().status()).isEqualTo(PlanStatus.PUBLISHED);
	}

	@Test
	void aNewVersionChangesNothingUntilItIsPublishedAndThenTellsOnlyThoseChanged(@Autowired ApplicationEvents told) {
		int first = this.desk.begin();
		this.desk.put(first, 0, 0, 0);
		this.desk.put(first, 1, 1, 1);
		this.desk.send(first, "publish", Map.of());
		assertThat(this.desk.post("", Map.of("base", String.valueOf(first)))).hasStatus3xxRedirection();
		int second = first + 1;
		this.desk.put(second, 1, 1, 3);
		assertThat(this.meetings.of(id())).extracting(meeting -> meeting.slot())
			.contains(this.desk.slot(1))
			.doesNotContain(this.desk.slot(3));
		assertThat(this.desk.page(second, "publish")).bodyText().contains("新增 0 场，改时间或桌位 1 场，取消 0 场；将通知 2 方");
		assertThat(this.desk.page(second, "changes?since=" + first)).bodyText()
			.contains("移动", name(this.scene.guests().get(1)));
		this.desk.send(second, "publish", Map.of());
		assertThat(told.stream(MeetingsChanged.class).toList().getLast().changes()).singleElement()
			.matches(change -> change.company().equals(this.scene.guests().get(1)));
		assertThat(this.desk.open(first).plan().status()).isEqualTo(PlanStatus.SUPERSEDED);
	}

	@Test
	void whatBreaksARuleIsRefusedWithTheReasonAndNothingChanges() {
		int number = this.desk.begin();
		this.desk.put(number, 0, 0, 0);
		assertThat(this.desk.send(number, "put", this.desk.place(1, 0, 0))).hasStatus(422)
			.bodyText()
			.contains(name(this.scene.guests().getFirst()) + "在这个时段已有洽谈");
		this.halls.wishes(this.scene.companies().get(1), id(), this.scene.guests().get(1),
				Map.of(this.scene.hosts().get(0), WishStrength.MEET), false, this.desk.slot(2));
		assertThat(this.desk.send(number, "put", this.desk.place(0, 1, 2))).hasStatus(422)
			.bodyText()
			.contains(name(this.scene.guests().get(1)) + "这个时段不在");
		this.halls.limit(id(), 1, 5);
		assertThat(this.desk.send(number, "put", this.desk.place(1, 0, 3))).hasStatus(422).bodyText().contains("超过上限");
		assertThat(this.desk.open(number).seats()).hasSize(1);
		assertThat(this.desk.page(number, "openings?pair=" + this.desk.pairId(0, 1))).bodyText()
			.contains("已有洽谈", "不在", "\"\"");
	}

	@Test
	void aRuleThatOnlyWarnsIsAskedOnce() {
		this.halls.rule(id(), RuleKind.NEVER_TOGETHER, RuleLevel.WARN, this.scene.hosts().get(0),
				this.scene.guests().get(0));
		int number = this.desk.begin();
		assertThat(this.desk.send(number, "put", this.desk.place(0, 0, 0))).hasStatus(422)
			.bodyText()
			.contains("最好不见面", "仍把", "name=\"sure\"");
		var sure = new HashMap<>(this.desk.place(0, 0, 0));
		sure.put("sure", "true");
		assertThat(this.desk.send(number, "put", sure)).hasStatus3xxRedirection();
		assertThat(this.desk.body(number)).contains("最好不见面");
	}

	@Test
	void whoIsToBeMetFirstIsMetFirstByThePlannerAndByHand() {
		this.halls.rule(id(), RuleKind.COMPANY_FIRST, RuleLevel.BLOCK, this.scene.guests().get(1),
				this.scene.guests().get(0));
		int number = this.desk.begin();
		this.desk.put(number, 0, 0, 1);
		assertThat(this.desk.send(number, "put", this.desk.place(0, 1, 2))).hasStatus(422).bodyText().contains("之前");
		this.desk.put(number, 0, 1, 0);

		this.desk.wish(0, 0, WishStrength.MEET);
		this.desk.wish(1, 0, WishStrength.MEET);
		int planned = this.desk.begin();
		this.desk.send(planned, "plan", Map.of("seconds", "1"));
		this.desk.ended();
		var companies = this.desk.open(planned)
			.seats()
			.stream()
			.sorted(Comparator
				.comparing(seat -> this.scene.slots().stream().map(slot -> slot.id()).toList().indexOf(seat.slot())))
			.map(Seat::company);
		assertThat(companies).containsExactly(this.scene.guests().get(1).id(), this.scene.guests().get(0).id());
	}

	@Test
	void theReasonBesideAWishKnowsWhatIsLocked() {
		this.halls.limit(id(), 5, 1);
		this.desk.wish(0, 0, WishStrength.MEET);
		this.desk.wish(1, 0, WishStrength.MUST);
		int number = this.desk.begin();
		this.desk.put(number, 0, 0, 0);
		assertThat(this.desk.body(number)).as("made by hand").contains("重新规划就能排上");
		this.desk.send(number, "lock", PlanDesk.with(this.desk.pair(0, 0), "locked", "true"));
		assertThat(this.desk.body(number)).contains("场数已到上限").doesNotContain("重新规划就能排上");
	}

	@Test
	void anOrderThatOnlyWarnsIsAskedOnce() {
		this.halls.rule(id(), RuleKind.COMPANY_FIRST, RuleLevel.WARN, this.scene.guests().get(1),
				this.scene.guests().get(0));
		int number = this.desk.begin();
		this.desk.put(number, 0, 0, 1);
		this.desk.put(number, 0, 1, 0);
		assertThat(this.desk.send(number, "put", this.desk.place(0, 1, 2))).hasStatus(422)
			.bodyText()
			.contains("最好先见", "name=\"sure\"");
	}

	@Test
	void stepsAreUndoneAndDoneAgainUntilSomethingElseIsDone() {
		int number = this.desk.begin();
		this.desk.put(number, 0, 0, 0);
		this.desk.put(number, 0, 1, 1);
		assertThat(this.desk.send(number, "undo", Map.of())).hasStatus3xxRedirection();
		assertThat(this.desk.open(number).seats()).hasSize(1);
		this.desk.send(number, "redo", Map.of());
		assertThat(this.desk.open(number).seats()).hasSize(2);
		this.desk.send(number, "undo", Map.of());
		this.desk.put(number, 0, 2, 2);
		assertThat(this.desk.send(number, "redo", Map.of())).as("what was undone is forgotten").hasStatus(422);
		assertThat(this.desk.open(number).seats()).extracting(seat -> seat.company())
			.containsExactly(this.scene.guests().get(0).id(), this.scene.guests().get(2).id());
	}

	@Test
	void lockedMeetingsStayWhateverThePlannerDoes() {
		this.desk.wish(0, 0, WishStrength.MEET);
		this.desk.wish(1, 0, WishStrength.MUST);
		int number = this.desk.begin();
		this.desk.put(number, 0, 0, 3);
		assertThat(this.desk.send(number, "lock", PlanDesk.with(this.desk.pair(0, 0), "locked", "true")))
			.hasStatus3xxRedirection();
		assertThat(this.desk.send(number, "out", this.desk.pair(0, 0))).hasStatus(422).bodyText().contains("已锁定");
		assertThat(this.desk.send(number, "put", this.desk.place(0, 0, 1))).hasStatus(422).bodyText().contains("已锁定");
		this.desk.send(number, "plan", Map.of("seconds", "1"));
		this.desk.ended();
		assertThat(this.desk.open(number).seats()).hasSize(2)
			.filteredOn(Seat::locked)
			.singleElement()
			.matches(seat -> seat.slot() == this.desk.slot(3));
	}

	@Test
	void theReasonOfAWishWithoutAPlaceIsTrue() {
		this.desk.wish(0, 0, WishStrength.MEET);
		this.halls.wishes(this.scene.experts().get(0), id(), this.scene.hosts().get(0),
				Map.of(this.scene.guests().get(0), WishStrength.MEET), false, this.desk.slot(0), this.desk.slot(1),
				this.desk.slot(2), this.desk.slot(3));
		int number = this.desk.begin();
		assertThat(this.desk.body(number)).contains("双方没有共同的空闲时段", name(this.scene.hosts().get(0)));
		int free = this.desk.begin();
		this.desk.wish(1, 1, WishStrength.MEET);
		assertThat(this.desk.body(free)).contains("双方都有空，可以直接安排");
		this.desk.put(free, 1, 1, 0);
		assertThat(this.desk.body(free)).doesNotContain("双方都有空，可以直接安排");
	}

	@Test
	void aReasonThatIsLiftedGivesTheMeetingAPlaceOrShowsTheNextReason() {
		this.halls.limit(id(), 5, 1);
		this.halls.rule(id(), RuleKind.NEVER_TOGETHER, RuleLevel.BLOCK, this.scene.hosts().get(0),
				this.scene.guests().get(0));
		this.desk.wish(0, 0, WishStrength.MEET);
		int number = this.desk.begin();
		this.desk.put(number, 0, 1, 0);
		this.desk.send(number, "lock", PlanDesk.with(this.desk.pair(0, 1), "locked", "true"));
		assertThat(this.desk.solved(number)).contains("需要在规则中放行").doesNotContain("场数已到上限");
		this.halls.takeBackRules(id());
		assertThat(this.desk.solved(number)).contains(name(this.scene.hosts().get(0)) + " 的场数已到上限", "参加 2 场")
			.doesNotContain("需要在规则中放行");
		this.halls.limit(id(), 5, 2);
		assertThat(this.desk.solved(number)).contains("全部意愿都排上了");
		assertThat(this.desk.open(number).seats()).extracting(Seat::company)
			.containsExactlyInAnyOrder(this.scene.guests().get(0).id(), this.scene.guests().get(1).id());
	}

	@Test
	void aPortalThatEndsKeepsTheBestPlanAndOffersToGoOn() throws InterruptedException {
		for (int guest = 0; guest < 3; guest++) {
			this.desk.wish(guest, 0, WishStrength.MEET);
		}
		this.halls.limit(id(), 1, 2);
		int number = this.desk.begin();
		var edit = new Edit(id(), number, this.desk.open(number).step().id(), this.club.officer().accountId());
		var worker = new PlanWorker(this.runs);
		worker.take(this.runs.begin(edit, new RunManagement.Order(Duration.ofSeconds(300), false, false)));
		Awaitility.await()
			.atMost(Duration.ofSeconds(30))
			.until(() -> !this.runs.of(id()).orElseThrow().seats().isEmpty());
		worker.end();
		assertThat(this.runs.of(id()).orElseThrow().status()).isEqualTo(RunStatus.BROKEN_OFF);
		assertThat(this.desk.open(number).seats()).hasSize(2);
		assertThat(this.desk.body(number)).contains("中途断了", "接着排");
		PlanDesk.Button goOn = PlanDesk.Button.in(this.desk.body(number), "run");
		assertThat(goOn.fields()).containsEntry("seconds", "300");
		assertThat(this.desk.press(goOn, "seconds", "1")).hasStatus3xxRedirection();
		this.desk.ended();
		assertThat(this.runs.of(id()).orElseThrow().status()).isEqualTo(RunStatus.DONE);
		assertThat(this.desk.open(number).seats()).hasSize(2);
	}

	@Test
	void aRunThatDiedKeepsItsBestPlanAndCanGoOn(@Autowired JdbcClient jdbc) {
		int number = this.desk.begin();
		OpenPlan before = this.desk.open(number);
		jdbc.sql("""
				insert into planning_run (event_id, version, plan_id, status, seconds, elapsed_millis, score, unmet,
				    unmet_musts, curve, seats, begun_by, begun_at, beat_at)
				values (:event, 0, :plan, 'RUNNING', 60, 5000, 80, 0, 0, '[]', cast(:seats as jsonb), :by, now(), now())
				""")
			.param("event", id().value())
			.param("plan", before.plan().id())
			.param("by", this.club.officer().accountId().value())
			.param("seats",
					"[{\"expert\":%d,\"company\":%d,\"need\":null,\"slot\":%d,\"table\":%d,\"locked\":false}]"
						.formatted(this.scene.hosts().get(0).id(), this.scene.guests().get(0).id(), this.desk.slot(0),
								this.scene.tables().get(0).id()))
			.update();
		assertThat(this.desk.send(number, "undo", Map.of())).as("a planner is at work")
			.hasStatus(422)
			.bodyText()
			.contains("系统正在排");
		jdbc.sql("update planning_run set beat_at = now() - interval '10 years' where event_id = :event")
			.param("event", id().value())
			.update();
		this.runs.clearDead();
		assertThat(this.desk.open(number).seats()).hasSize(1);
		assertThat(this.desk.body(number)).contains("中途断了");
		this.desk.wish(1, 1, WishStrength.MEET);
		this.desk.send(number, "plan", Map.of("seconds", "1", "rest", "true"));
		this.desk.ended();
		assertThat(this.desk.open(number).seats()).hasSize(2);
	}

	@Test
	void onlyOnePlannerWorksForAnEventAndItCanBeStopped() {
		for (int guest = 0; guest < 3; guest++) {
			this.desk.wish(guest, 0, WishStrength.MEET);
		}
		this.halls.limit(id(), 1, 2);
		int number = this.desk.begin();
		this.desk.send(number, "plan", Map.of("seconds", "300"));
		assertThat(this.desk.send(number, "plan", Map.of("seconds", "1"))).hasStatus(422).bodyText().contains("系统正在排");
		this.desk.post("/" + number + "/stop", Map.of());
		this.desk.ended();
		assertThat(this.runs.of(id()).orElseThrow().elapsedMillis()).isLessThan(60_000);
		assertThat(this.desk.body(number)).contains("的场数已到上限");
	}

	@Test
	void aVersionWithSomebodyWhoNoLongerComesCantBePublished() {
		int number = this.desk.begin();
		this.desk.put(number, 0, 0, 0);
		this.registrations.cancel(this.scene.companies().getFirst(), id());
		assertThat(this.desk.page(number, "publish")).bodyText().contains("不再参加").doesNotContain("公布并通知");
		assertThat(this.desk.send(number, "publish", Map.of())).hasStatus(422);
		assertThat(this.meetings.of(id())).isEmpty();
		assertThat(this.desk.send(number, "discard", Map.of())).hasStatus3xxRedirection();
		assertThat(this.desk.page(number, "")).hasStatus(404);
	}

	@Test
	void onlyTheOfficePlans() {
		int number = this.desk.begin();
		String page = this.desk.path() + "/" + number;
		assertThat(this.pages.get().uri(page)).hasStatus3xxRedirection();
		for (Role role : List.of(Role.COMPANY, Role.EXPERT, Role.INVESTOR, Role.INSTITUTION)) {
			assertThat(this.pages.get().uri(page).with(as(this.club.somebody(role)))).hasStatus(403);
			assertThat(this.pages.post().uri(page + "/publish").with(as(this.club.somebody(role))).with(csrf()))
				.hasStatus(403);
		}
		assertThat(this.pages.get().uri(page).with(as(this.club.officer()))).hasStatusOk();
		assertThat(this.desk.page(number + 77, "")).hasStatus(404);
		assertThat(this.desk.send(number, "put", PlanDesk.with(this.desk.place(0, 0, 0), "pair", "nonsense")))
			.hasStatus(404);
		assertThat(this.desk.send(number, "put", PlanDesk.with(this.desk.place(0, 0, 0), "slot", "999999999")))
			.hasStatus(404);
	}

	private static String name(Participant member) {
		return member.name();
	}

	private ClubEventId id() {
		return this.scene.id();
	}

}
