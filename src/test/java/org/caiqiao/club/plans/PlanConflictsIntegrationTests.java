package org.caiqiao.club.plans;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.awaitility.Awaitility;
import org.caiqiao.IntegrationTest;
import org.caiqiao.club.Club;
import org.caiqiao.club.RegistrationManagement;
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
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** Two officers work on the same version of a plan. */
@IntegrationTest
@Import({ Club.class, Halls.class })
class PlanConflictsIntegrationTests {

	private final MockMvcTester pages;

	private final Club club;

	private final Halls halls;

	private final RegistrationManagement registrations;

	private final PlanManagement plans;

	private final RunManagement runs;

	private ToldEvent scene;

	private PlanDesk desk;

	private int number;

	/** The step that the officer saw before a colleague moved a meeting. */
	private String stale;

	PlanConflictsIntegrationTests(@Autowired MockMvcTester pages, @Autowired Club club, @Autowired Halls halls,
			@Autowired RegistrationManagement registrations, @Autowired PlanManagement plans,
			@Autowired RunManagement runs) {
		this.pages = pages;
		this.club = club;
		this.halls = halls;
		this.registrations = registrations;
		this.plans = plans;
		this.runs = runs;
	}

	@BeforeEach
	void setUp() {
		this.scene = ToldEvent.of(this.club, this.halls, this.registrations);
		this.desk = new PlanDesk(this.pages, this.club, this.halls, this.plans, this.runs, this.scene);
		this.number = this.desk.begin();
		this.desk.put(this.number, 0, 0, 0);
		this.stale = String.valueOf(this.desk.open(this.number).step().id());
		this.desk.put(this.number, 0, 0, 2);
	}

	@Test
	void whoeverSavesSecondIsToldWhatChangedAndDoesTheSameWithOneButton() {
		String page = told("put", this.desk.place(0, 1, 1));
		assertThat(page).contains("移动", this.scene.guests().getFirst().name());
		PlanDesk.Button again = PlanDesk.Button.in(page, "refusal");
		assertThat(again.label()).contains("仍把", this.scene.guests().get(1).name());
		assertThat(this.desk.open(this.number).seats()).as("nothing was done").hasSize(1);
		assertThat(this.desk.press(again)).hasStatus3xxRedirection();
		assertThat(this.desk.open(this.number).seats()).hasSize(2);
	}

	@Test
	void whatWasPublishedSinceThePreviewIsNotRevertedUnseen() {
		int other = this.desk.begin();
		this.desk.put(other, 1, 1, 1);
		this.desk.send(other, "publish", Map.of());
		assertThat(this.desk.send(this.number, "publish", Map.of("told", "0"))).hasStatus(422)
			.bodyText()
			.contains("同事公布了另一版");
		assertThat(this.desk.open(this.number).plan().status()).isEqualTo(PlanStatus.DRAFT);
		assertThat(this.desk.page(this.number, "publish")).bodyText()
			.contains("name=\"told\" value=\"" + other + "\"", "取消 1 场");
	}

	@Test
	void aVersionThatAColleagueChangedIsNotDeletedUnseen() {
		String page = told("discard", Map.of());
		assertThat(this.desk.page(this.number, "")).as("still there").hasStatusOk();
		PlanDesk.Button again = PlanDesk.Button.in(page, "refusal");
		assertThat(again.label()).isEqualTo("仍删除这一版");
		assertThat(this.desk.press(again)).hasStatus3xxRedirection();
		assertThat(this.desk.page(this.number, "")).hasStatus(404);
	}

	@Test
	void aVersionThatAColleagueChangedIsNotCalledReadyUnseen() {
		String page = told("ready", Map.of("ready", "true"));
		assertThat(this.desk.open(this.number).plan().status()).isEqualTo(PlanStatus.DRAFT);
		assertThat(this.desk.press(PlanDesk.Button.in(page, "refusal"))).hasStatus3xxRedirection();
		assertThat(this.desk.open(this.number).plan().status()).isEqualTo(PlanStatus.PROVISIONAL);
		this.stale = String.valueOf(this.desk.open(this.number).step().id());
		this.desk.put(this.number, 0, 0, 3);
		assertThat(this.desk.press(PlanDesk.Button.in(told("ready", Map.of("ready", "false")), "refusal")))
			.hasStatus3xxRedirection();
		assertThat(this.desk.open(this.number).plan().status()).isEqualTo(PlanStatus.DRAFT);
	}

	@Test
	void thePlannerBeginsOnAPageOfBeforeOnlyWhenAskedOnceMore() {
		this.desk.wish(1, 1, WishStrength.MEET);
		String page = told("plan", Map.of("seconds", "1", "rest", "true", "fill", "true"));
		assertThat(this.runs.of(this.desk.id())).as("nobody works").isEmpty();
		PlanDesk.Button again = PlanDesk.Button.in(page, "refusal");
		assertThat(again.fields()).contains(Map.entry("seconds", "1"), Map.entry("rest", "true"),
				Map.entry("fill", "true"));
		assertThat(this.desk.press(again)).hasStatus3xxRedirection();
		this.desk.ended();
		assertThat(this.desk.open(this.number).seats()).hasSize(2);
		assertThat(this.desk.open(this.number).plan().fills()).isTrue();
	}

	@Test
	void whatIsTakenOutOrLockedIsAskedForOnceMoreToo() {
		assertThat(this.desk
			.press(PlanDesk.Button.in(told("lock", PlanDesk.with(this.desk.pair(0, 0), "locked", "true")), "refusal")))
			.hasStatus3xxRedirection();
		assertThat(this.desk.open(this.number).seats()).allMatch(Seat::locked);
		this.stale = String.valueOf(this.desk.open(this.number).step().id());
		this.desk.send(this.number, "lock", PlanDesk.with(this.desk.pair(0, 0), "locked", "false"));
		String page = told("out", this.desk.pair(0, 0));
		assertThat(page).as("what became of the lock").contains("解锁了");
		assertThat(this.desk.press(PlanDesk.Button.in(page, "refusal"))).hasStatus3xxRedirection();
		assertThat(this.desk.open(this.number).seats()).isEmpty();
	}

	@Test
	void aColleaguesUndoneStepIsSpokenOfToo() {
		this.stale = String.valueOf(this.desk.open(this.number).step().id());
		this.desk.send(this.number, "undo", Map.of());
		this.desk.put(this.number, 1, 1, 1);
		assertThat(told("discard", Map.of())).contains("已被撤销");
	}

	@Test
	void aWarningThatNobodySawIsAskedAboutAfterAConflict() {
		this.halls.rule(this.desk.id(), RuleKind.NEVER_TOGETHER, RuleLevel.WARN, this.scene.hosts().get(0),
				this.scene.guests().get(1));
		PlanDesk.Button again = PlanDesk.Button.in(told("put", this.desk.place(0, 1, 1)), "refusal");
		MvcTestResult warned = this.desk.press(again);
		assertThat(warned).hasStatus(422).bodyText().contains("最好不见面");
		assertThat(this.desk.press(PlanDesk.Button.in(text(warned), "refusal"))).hasStatus3xxRedirection();
		assertThat(this.desk.open(this.number).seats()).hasSize(2);
	}

	@Test
	void theBoxNamesTheMeetingWithItsPlacesBeforeAndNow() {
		String page = told("put", this.desk.place(0, 1, 1));
		String box = page.substring(page.indexOf("id=\"refusal\""),
				page.indexOf("</section>", page.indexOf("refusal")));
		assertThat(box).containsSubsequence("同事改了这些", "<table>", "移动", this.scene.guests().getFirst().name(),
				this.scene.hosts().getFirst().name(), "A1", "A1", "</table>", "<form method=\"post\"", "/put\"",
				"<button");
		assertThat(page).contains("role=\"alert\"");
		assertThat(PlanDesk.Button.in(page, "refusal").fields())
			.containsEntry("seen", String.valueOf(this.desk.open(this.number).step().id()))
			.containsEntry("pair", this.desk.pairId(0, 1))
			.containsEntry("slot", String.valueOf(this.desk.slot(1)))
			.doesNotContainKey("sure");
	}

	@Test
	void aFormThatDoesNotSayWhatWasSeenIsRefused() {
		for (String what : List.of("discard", "ready", "plan")) {
			assertThat(this.desk.post("/" + this.number + "/" + what, Map.of("ready", "true", "seconds", "1")))
				.hasStatus(400);
			assertThat(this.desk.post("/" + this.number + "/" + what,
					Map.of("ready", "true", "seconds", "1", "seen", "\0" + "9".repeat(20_000))))
				.hasStatus(400);
		}
	}

	@Test
	void ofTwoOfficersAtOnceOneSavesAndTheOtherIsToldAndNothingIsLost(@Autowired JdbcClient jdbc,
			@Autowired TransactionTemplate transaction) throws Exception {
		String seen = String.valueOf(this.desk.open(this.number).step().id());
		var go = new CountDownLatch(1);
		try (ExecutorService officers = Executors.newFixedThreadPool(2)) {
			List<Future<MvcTestResult>> both = List.of(1, 2).stream().map(guest -> officers.submit(() -> {
				go.await();
				return this.desk.post("/" + this.number + "/put",
						PlanDesk.with(this.desk.place(0, guest, guest - 1), "seen", seen));
			})).toList();
			// Both are held before the version's row, so that neither ends before the
			// other begins.
			transaction.executeWithoutResult(held -> {
				jdbc.sql("select id from meeting_plan where id = :id for update")
					.param("id", this.desk.open(this.number).plan().id())
					.query(Long.class)
					.single();
				go.countDown();
				Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> waiting(jdbc) == 2);
			});
			MvcTestResult one = both.get(0).get();
			MvcTestResult other = both.get(1).get();
			assertThat(List.of(one.getResponse().getStatus(), other.getResponse().getStatus()))
				.containsExactlyInAnyOrder(302, 409);
			boolean first = one.getResponse().getStatus() == 302;
			String page = text(first ? other : one);
			assertThat(page).contains("同事改了这些", "新增", this.scene.guests().get(first ? 1 : 2).name());
			assertThat(this.desk.open(this.number).seats()).hasSize(2);
			assertThat(this.desk.press(PlanDesk.Button.in(page, "refusal"))).hasStatus3xxRedirection();
		}
		assertThat(this.desk.open(this.number).seats()).extracting(Seat::company)
			.containsExactlyInAnyOrderElementsOf(this.scene.guests().stream().map(guest -> guest.id()).toList());
	}

	private static long waiting(JdbcClient jdbc) {
		return jdbc.sql("""
				select count(*) from pg_stat_activity
				where datname = current_database() and wait_event_type = 'Lock' and query like '%meeting_plan%'
				""").query(Long.class).single();
	}

	/** Does it on the page of before, and reads what the officer is told. */
	private String told(String what, Map<String, String> fields) {
		MvcTestResult answer = this.desk.post("/" + this.number + "/" + what,
				PlanDesk.with(fields, "seen", this.stale));
		assertThat(answer).hasStatus(409).bodyText().contains("同事改了这一版");
		return text(answer);
	}

	private static String text(MvcTestResult answer) {
		return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
