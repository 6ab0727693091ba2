package org.caiqiao.club.plans;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
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
import org.springframework.test.web.servlet.assertj.MvcTestResult;

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
	}

	@Test
	void thePlannerFillsAVersionInTheBackgroundAndPublishingTellsTheMembers(@Autowired ApplicationEvents told) {
		wish(0, 0, WishStrength.MUST);
		wish(1, 1, WishStrength.MEET);
		wish(2, 0, WishStrength.MEET);
		int number = begin();
		assertThat(send(number, "plan", Map.of("seconds", "1"))).hasStatus3xxRedirection();
		ended();
		OpenPlan planned = open(number);
		assertThat(planned.seats()).hasSize(3);
		assertThat(planned.step().what()).isEqualTo(StepKind.PLANNED);
		assertThat(body(number)).contains("全部意愿都排上了", "排好了", "A1");
		assertThat(this.meetings.of(id())).as("nobody knows yet").isEmpty();
		assertThat(page(number, "publish")).bodyText().contains("新增 3 场", "通知 5 方");
		assertThat(send(number, "publish", Map.of())).hasStatus3xxRedirection();
		assertThat(this.meetings.of(id())).hasSize(3);
		assertThat(told.stream(MeetingsChanged.class)).hasSize(1);
		assertThat(send(number, "out", pair(0, 0))).as("told is told").hasStatus(422);
		assertThat(open(number).plan().status()).isEqualTo(PlanStatus.PUBLISHED);
	}

	@Test
	void aNewVersionChangesNothingUntilItIsPublishedAndThenTellsOnlyThoseChanged(@Autowired ApplicationEvents told) {
		int first = begin();
		put(first, 0, 0, 0);
		put(first, 1, 1, 1);
		send(first, "publish", Map.of());
		assertThat(post("", Map.of("base", String.valueOf(first)))).hasStatus3xxRedirection();
		int second = first + 1;
		put(second, 1, 1, 3);
		assertThat(this.meetings.of(id())).extracting(meeting -> meeting.slot())
			.contains(slot(1))
			.doesNotContain(slot(3));
		assertThat(page(second, "publish")).bodyText().contains("新增 0 场，改时间或桌位 1 场，取消 0 场；将通知 2 方");
		assertThat(page(second, "changes?since=" + first)).bodyText().contains("移动", name(this.scene.guests().get(1)));
		send(second, "publish", Map.of());
		assertThat(told.stream(MeetingsChanged.class).toList().getLast().changes()).singleElement()
			.matches(change -> change.company().equals(this.scene.guests().get(1)));
		assertThat(open(first).plan().status()).isEqualTo(PlanStatus.SUPERSEDED);
	}

	@Test
	void whatBreaksARuleIsRefusedWithTheReasonAndNothingChanges() {
		int number = begin();
		put(number, 0, 0, 0);
		assertThat(send(number, "put", place(1, 0, 0))).hasStatus(422)
			.bodyText()
			.contains(name(this.scene.guests().getFirst()) + "在这个时段已有洽谈");
		this.halls.wishes(this.scene.companies().get(1), id(), this.scene.guests().get(1),
				Map.of(this.scene.hosts().get(0), WishStrength.MEET), false, slot(2));
		assertThat(send(number, "put", place(0, 1, 2))).hasStatus(422)
			.bodyText()
			.contains(name(this.scene.guests().get(1)) + "这个时段不在");
		this.halls.limit(id(), 1, 5);
		assertThat(send(number, "put", place(1, 0, 3))).hasStatus(422).bodyText().contains("超过上限");
		assertThat(open(number).seats()).hasSize(1);
		assertThat(page(number, "openings?pair=" + pairId(0, 1))).bodyText().contains("已有洽谈", "不在", "\"\"");
	}

	@Test
	void aRuleThatOnlyWarnsIsAskedOnce() {
		this.halls.rule(id(), RuleKind.NEVER_TOGETHER, RuleLevel.WARN, this.scene.hosts().get(0),
				this.scene.guests().get(0));
		int number = begin();
		assertThat(send(number, "put", place(0, 0, 0))).hasStatus(422)
			.bodyText()
			.contains("最好不见面", "仍把", "name=\"sure\"");
		var sure = new HashMap<>(place(0, 0, 0));
		sure.put("sure", "true");
		assertThat(send(number, "put", sure)).hasStatus3xxRedirection();
		assertThat(body(number)).contains("最好不见面");
	}

	@Test
	void stepsAreUndoneAndDoneAgainUntilSomethingElseIsDone() {
		int number = begin();
		put(number, 0, 0, 0);
		put(number, 0, 1, 1);
		assertThat(send(number, "undo", Map.of())).hasStatus3xxRedirection();
		assertThat(open(number).seats()).hasSize(1);
		send(number, "redo", Map.of());
		assertThat(open(number).seats()).hasSize(2);
		send(number, "undo", Map.of());
		put(number, 0, 2, 2);
		assertThat(send(number, "redo", Map.of())).as("what was undone is forgotten").hasStatus(422);
		assertThat(open(number).seats()).extracting(seat -> seat.company())
			.containsExactly(this.scene.guests().get(0).id(), this.scene.guests().get(2).id());
	}

	@Test
	void lockedMeetingsStayWhateverThePlannerDoes() {
		wish(0, 0, WishStrength.MEET);
		wish(1, 0, WishStrength.MUST);
		int number = begin();
		put(number, 0, 0, 3);
		assertThat(send(number, "lock", with(pair(0, 0), "locked", "true"))).hasStatus3xxRedirection();
		assertThat(send(number, "out", pair(0, 0))).hasStatus(422).bodyText().contains("已锁定");
		assertThat(send(number, "put", place(0, 0, 1))).hasStatus(422).bodyText().contains("已锁定");
		send(number, "plan", Map.of("seconds", "1"));
		ended();
		assertThat(open(number).seats()).hasSize(2)
			.filteredOn(Seat::locked)
			.singleElement()
			.matches(seat -> seat.slot() == slot(3));
	}

	@Test
	void whoeverSavesSecondIsToldWhatChangedAndCanGoOn() {
		int number = begin();
		put(number, 0, 0, 0);
		long seen = open(number).step().id();
		put(number, 0, 0, 2);
		MvcTestResult second = post("/" + number + "/put", with(place(0, 1, 1), "seen", String.valueOf(seen)));
		assertThat(second).hasStatus(409)
			.bodyText()
			.contains("同事改了这一版", "移动", name(this.scene.guests().getFirst()), "仍把");
		assertThat(open(number).seats()).as("nothing was done").hasSize(1);
		assertThat(send(number, "put", place(0, 1, 1))).hasStatus3xxRedirection();
		assertThat(open(number).seats()).hasSize(2);
	}

	@Test
	void theReasonOfAWishWithoutAPlaceIsTrue() {
		wish(0, 0, WishStrength.MEET);
		this.halls.wishes(this.scene.experts().get(0), id(), this.scene.hosts().get(0),
				Map.of(this.scene.guests().get(0), WishStrength.MEET), false, slot(0), slot(1), slot(2), slot(3));
		int number = begin();
		assertThat(body(number)).contains("双方没有共同的空闲时段", name(this.scene.hosts().get(0)));
		int free = begin();
		wish(1, 1, WishStrength.MEET);
		assertThat(body(free)).contains("双方都有空，可以直接安排");
		put(free, 1, 1, 0);
		assertThat(body(free)).doesNotContain("双方都有空，可以直接安排");
	}

	@Test
	void aRunThatDiedKeepsItsBestPlanAndCanGoOn(@Autowired JdbcClient jdbc) {
		int number = begin();
		OpenPlan before = open(number);
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
						.formatted(this.scene.hosts().get(0).id(), this.scene.guests().get(0).id(), slot(0),
								this.scene.tables().get(0).id()))
			.update();
		assertThat(send(number, "undo", Map.of())).as("a planner is at work")
			.hasStatus(422)
			.bodyText()
			.contains("系统正在排");
		jdbc.sql("update planning_run set beat_at = now() - interval '10 years' where event_id = :event")
			.param("event", id().value())
			.update();
		this.runs.clearDead();
		assertThat(open(number).seats()).hasSize(1);
		assertThat(body(number)).contains("中途断了");
		wish(1, 1, WishStrength.MEET);
		send(number, "plan", Map.of("seconds", "1", "rest", "true"));
		ended();
		assertThat(open(number).seats()).hasSize(2);
	}

	@Test
	void onlyOnePlannerWorksForAnEventAndItCanBeStopped() {
		for (int guest = 0; guest < 3; guest++) {
			wish(guest, 0, WishStrength.MEET);
		}
		this.halls.limit(id(), 1, 2);
		int number = begin();
		send(number, "plan", Map.of("seconds", "300"));
		assertThat(send(number, "plan", Map.of("seconds", "1"))).hasStatus3xxRedirection();
		post("/" + number + "/stop", Map.of());
		ended();
		assertThat(this.runs.of(id()).orElseThrow().elapsedMillis()).isLessThan(60_000);
		assertThat(body(number)).contains("的场数已到上限");
	}

	@Test
	void aVersionWithSomebodyWhoNoLongerComesCantBePublished() {
		int number = begin();
		put(number, 0, 0, 0);
		this.registrations.cancel(this.scene.companies().getFirst(), id());
		assertThat(page(number, "publish")).bodyText().contains("不再参加").doesNotContain("公布并通知");
		assertThat(send(number, "publish", Map.of())).hasStatus(422);
		assertThat(this.meetings.of(id())).isEmpty();
		assertThat(send(number, "discard", Map.of())).hasStatus3xxRedirection();
		assertThat(page(number, "")).hasStatus(404);
	}

	@Test
	void onlyTheOfficePlans() {
		int number = begin();
		String page = path() + "/" + number;
		assertThat(this.pages.get().uri(page)).hasStatus3xxRedirection();
		for (Role role : List.of(Role.COMPANY, Role.EXPERT, Role.INVESTOR, Role.INSTITUTION)) {
			assertThat(this.pages.get().uri(page).with(as(this.club.somebody(role)))).hasStatus(403);
			assertThat(this.pages.post().uri(page + "/publish").with(as(this.club.somebody(role))).with(csrf()))
				.hasStatus(403);
		}
		assertThat(this.pages.get().uri(page).with(as(this.club.officer()))).hasStatusOk();
		assertThat(page(number + 77, "")).hasStatus(404);
		assertThat(send(number, "put", with(place(0, 0, 0), "pair", "nonsense"))).hasStatus(404);
		assertThat(send(number, "put", with(place(0, 0, 0), "slot", "999999999"))).hasStatus(404);
	}

	private int begin() {
		assertThat(post("", Map.of())).hasStatus3xxRedirection();
		return this.plans.of(id()).getFirst().number();
	}

	private void put(int number, int host, int guest, int slot) {
		assertThat(send(number, "put", place(host, guest, slot))).hasStatus3xxRedirection();
	}

	private void wish(int guest, int host, WishStrength strength) {
		this.halls.wishes(this.scene.companies().get(guest), id(), this.scene.guests().get(guest),
				Map.of(this.scene.hosts().get(host), strength), false);
	}

	private void ended() {
		Awaitility.await()
			.atMost(Duration.ofSeconds(30))
			.until(() -> this.runs.of(id()).filter(run -> !run.status().open()).isPresent());
	}

	private OpenPlan open(int number) {
		return this.plans.open(id(), number);
	}

	private Map<String, String> place(int host, int guest, int slot) {
		return with(pair(host, guest), "slot", String.valueOf(slot(slot)));
	}

	private Map<String, String> pair(int host, int guest) {
		return Map.of("pair", pairId(host, guest));
	}

	private String pairId(int host, int guest) {
		return new PairKey(this.scene.hosts().get(host).id(), this.scene.guests().get(guest).id()).id();
	}

	private static Map<String, String> with(Map<String, String> some, String name, String value) {
		var all = new HashMap<>(some);
		all.put(name, value);
		return all;
	}

	private long slot(int nth) {
		return this.scene.slots().get(nth).id();
	}

	private static String name(Participant member) {
		return member.name();
	}

	private ClubEventId id() {
		return this.scene.id();
	}

	private String path() {
		return "/office/events/" + id().value() + "/plans";
	}

	private MvcTestResult page(int number, String rest) {
		return this.pages.get()
			.uri(path() + "/" + number + (rest.isEmpty() ? "" : "/" + rest))
			.with(as(this.club.officer()))
			.exchange();
	}

	private String body(int number) {
		MvcTestResult page = page(number, "");
		assertThat(page).hasStatusOk();
		return new String(page.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

	private MvcTestResult send(int number, String what, Map<String, String> fields) {
		return post("/" + number + "/" + what,
				fields.containsKey("seen") ? fields : with(fields, "seen", String.valueOf(open(number).step().id())));
	}

	private MvcTestResult post(String rest, Map<String, String> fields) {
		var request = this.pages.post().uri(path() + rest).with(as(this.club.officer())).with(csrf());
		fields.forEach(request::param);
		return request.exchange();
	}

}
