package org.caiqiao.club.followup;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

import org.caiqiao.IntegrationTest;
import org.caiqiao.account.Role;
import org.caiqiao.account.SignedIn;
import org.caiqiao.club.Club;
import org.caiqiao.club.ClubEventId;
import org.caiqiao.club.RegistrationManagement;
import org.caiqiao.club.agenda.MeetingManagement;
import org.caiqiao.club.agenda.MeetingProfile;
import org.caiqiao.club.agenda.ToldEvent;
import org.caiqiao.club.day.Side;
import org.caiqiao.club.meetings.Halls;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caiqiao.People.as;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/** Answering by the link of a mail, and signed in. */
@IntegrationTest
@Import({ Club.class, Halls.class, LaterOn.class })
class AnswersIntegrationTests {

	private static final Map<String, String> GOOD = Map.of("tookPlace", "YES", "worth", "VALUABLE", "nextStep",
			"MEET_AGAIN");

	private final MockMvcTester pages;

	private final Club club;

	private final Halls halls;

	private final RegistrationManagement registrations;

	private final MeetingManagement meetings;

	private final LaterOn later;

	private final FollowUps followUps;

	private final JdbcClient database;

	private ToldEvent scene;

	private Instant end;

	AnswersIntegrationTests(@Autowired MockMvcTester pages, @Autowired Club club, @Autowired Halls halls,
			@Autowired RegistrationManagement registrations, @Autowired MeetingManagement meetings,
			@Autowired LaterOn later, @Autowired FollowUps followUps, @Autowired JdbcClient database) {
		this.pages = pages;
		this.club = club;
		this.halls = halls;
		this.registrations = registrations;
		this.meetings = meetings;
		this.later = later;
		this.followUps = followUps;
		this.database = database;
	}

	@BeforeEach
	void setUp() {
		this.scene = ToldEvent.of(this.club, this.halls, this.registrations);
		this.meetings.publish(id(),
				List.of(this.scene.meeting(0, 0, 0), this.scene.meeting(1, 0, 1), this.scene.meeting(1, 1, 2)));
		this.end = this.later.end(id());
		this.later.look(this.end);
	}

	@Test
	void theLinkOpensTheOwnMeetingsWithoutSigningInAndIsNotKeptAnywhere() {
		String link = link(this.scene.companies().getFirst());
		assertThat(link).matches("/follow-up/[\\w-]{43}");
		MvcTestResult page = this.pages.get().uri(link).exchange();
		assertThat(page).hasStatusOk();
		assertThat(body(page)).contains(this.scene.hosts().get(0).name(), this.scene.hosts().get(1).name(), "谈了",
				"很有价值", "再约见面", "name=\"_csrf\"");
		assertThat(page.getResponse().getHeader("X-Robots-Tag")).contains("noindex");
		assertThat(page.getResponse().getHeader(HttpHeaders.CACHE_CONTROL)).isEqualTo("no-store");
		assertThat(page.getResponse().getHeader("Referrer-Policy")).isEqualTo("no-referrer");
		assertThat(this.database.sql("select hash from follow_up_question where account_id = ?")
			.param(this.scene.companies().getFirst().accountId().value())
			.query(String.class)
			.single()).hasSize(64).doesNotContain(link.substring(11));
		assertThat(body(this.pages.get().uri(link(this.scene.companies().get(1))).exchange()))
			.contains(this.scene.hosts().get(1).name())
			.doesNotContain(this.scene.hosts().get(0).name());
	}

	@Test
	void openingALinkChangesNothing() {
		String link = link(this.scene.companies().getFirst());
		for (int n = 0; n < 3; n++) {
			this.pages.get().uri(link).exchange();
			this.pages.head().uri(link).exchange();
			this.pages.get().uri(link + "?rows[0].tookPlace=YES").exchange();
			this.pages.get().uri(link + "/thanks").exchange();
		}
		assertThat(this.later.states(id(), "DAY")).containsOnly("ASKED");
	}

	@Test
	void threeTapsAreAnAnswerThatCanBeChanged() {
		SignedIn who = this.scene.companies().getFirst();
		String link = link(who);
		MvcTestResult sent = send(link, GOOD);
		assertThat(sent).hasRedirectedUrl(link + "/thanks");
		assertThat(body(this.pages.get().uri(link + "/thanks").exchange())).contains("谢谢，已收到", "再约见面", "这一场还没有填写",
				"修改我的回答");
		assertThat(answer(0)).isEqualTo(Answer.ofDay(TookPlace.YES, Worth.VALUABLE, NextStep.MEET_AGAIN));
		assertThat(send(link, Map.of("tookPlace", "YES", "worth", "FAIR", "nextStep", "CONTRACT", "note", "要看样机")))
			.hasStatus3xxRedirection();
		assertThat(said(0)).isEqualTo(new Said(Answer.ofDay(TookPlace.YES, Worth.FAIR, NextStep.CONTRACT), "要看样机"));
		assertThat(body(this.pages.get().uri(link).exchange())).contains("要看样机", "已填写，可以修改");
		assertThat(this.later.states(id(), "DAY")).as("the other side was not answered for")
			.containsOnlyOnce("ANSWERED");
	}

	@Test
	void whatIsMissingIsToldBesideItsFieldAndNothingIsLost() {
		String link = link(this.scene.companies().getFirst());
		MvcTestResult half = send(link, Map.of("tookPlace", "YES", "note", "说了一半"));
		assertThat(half).hasStatus(422);
		assertThat(body(half)).contains("请选一项", "说了一半", "rows-0-worth-error", "rows-0-nextStep-error")
			.doesNotContain("rows-0-tookPlace-error");
		assertThat(body(send(link, Map.of()))).contains("还没有选择任何一项");
		assertThat(send(link, Map.of("tookPlace", "NONSENSE"))).hasStatus(422);
		assertThat(send(link, Map.of("tookPlace", "WE_MISSED", "note", "长".repeat(501)))).hasStatus(422);
		assertThat(send(link, Map.of("tookPlace", "WE_MISSED", "note", "长".repeat(20_000)))).hasStatus(422);
		assertThat(send(link, Map.of("tookPlace", "WE_MISSED", "note", "\0")).getResponse().getStatus())
			.isLessThan(500);
		assertThat(this.later.states(id(), "DAY")).containsOnly("ASKED");
		assertThat(send(link, Map.of("tookPlace", "WE_MISSED"))).as("two more are not needed")
			.hasStatus3xxRedirection();
	}

	@Test
	void nobodyAnswersForOthers() {
		String link = link(this.scene.companies().get(1));
		MvcTestResult sent = this.pages.post()
			.uri(link)
			.with(csrf())
			.param("rows[0].id", "" + question(0, Side.COMPANY).id())
			.param("rows[0].tookPlace", "THEY_MISSED")
			.exchange();
		assertThat(sent).hasStatus(422);
		assertThat(this.later.states(id(), "DAY")).containsOnly("ASKED");
		assertThat(this.pages.post().uri(link).param("rows[0].tookPlace", "YES").exchange())
			.as("without the form's token")
			.hasStatus(403);
	}

	@Test
	void aLinkThatIsWrongOrOverSaysWhatToDo() {
		for (String wrong : List.of("x", "a".repeat(43), "a".repeat(5000))) {
			MvcTestResult page = this.pages.get().uri("/follow-up/" + wrong).exchange();
			assertThat(page).hasStatus(404);
			assertThat(body(page)).contains("这个链接打不开了", "人才办公室");
			assertThat(this.pages.get().uri("/follow-up/" + wrong + "/thanks")).hasStatus(404);
			assertThat(send("/follow-up/" + wrong, GOOD)).hasStatus(404);
		}
		SignedIn who = this.scene.companies().getFirst();
		String link = link(who);
		this.database.sql("update follow_up_question set closes_at = now() where account_id = ?")
			.param(who.accountId().value())
			.update();
		assertThat(this.pages.get().uri(link)).hasStatus(404);
		assertThat(send(link, GOOD)).hasStatus(404);
	}

	@Test
	void aClosedAccountClosesItsLinks() {
		SignedIn who = this.scene.companies().getFirst();
		String link = link(who);
		this.database.sql("update account set status = 'SUSPENDED' where id = ?")
			.param(who.accountId().value())
			.update();
		assertThat(this.pages.get().uri(link)).hasStatus(404);
		assertThat(send(link, GOOD)).hasStatus(404);
	}

	@Test
	void theLinkOpensNothingElse() {
		String link = link(this.scene.companies().getFirst());
		assertThat(this.pages.get().uri(link + "/other").exchange().getResponse().getStatus()).isNotEqualTo(200);
		assertThat(this.pages.get().uri("/events/" + id().value() + "/follow-up")).hasStatus3xxRedirection();
		assertThat(this.pages.get().uri("/office/events/" + id().value() + "/follow-up")).hasStatus3xxRedirection();
	}

	@Test
	void whatTheHallNotedIsChosenAlreadyAndCanBeCorrected() {
		MeetingProfile meeting = this.meetings.of(id()).getFirst();
		assertThat(this.pages.post()
			.uri("/office/events/" + id().value() + "/day/absent")
			.with(as(this.club.officer()))
			.with(csrf())
			.param("meeting", "" + meeting.id().value())
			.param("side", "HOST")
			.param("absent", "true")).hasStatus3xxRedirection();
		String company = link(this.scene.companies().getFirst());
		assertThat(body(this.pages.get().uri(company).exchange())).contains("现场记录为没有见成")
			.containsPattern("value=\"THEY_MISSED\"[^>]*checked");
		assertThat(body(this.pages.get().uri(link(this.scene.experts().getFirst())).exchange()))
			.containsPattern("value=\"WE_MISSED\"[^>]*checked");
		assertThat(this.later.states(id(), "DAY")).as("nobody said so yet").containsOnly("ASKED");
		assertThat(send(company, GOOD)).hasStatus3xxRedirection();
		assertThat(answer(0).tookPlace()).isEqualTo(TookPlace.YES);
	}

	@Test
	void laterStagesAskWhereItStands() {
		this.later.look(FollowUpStage.THREE_MONTHS.begins(this.end, ZoneId.systemDefault()));
		String link = link(this.scene.experts().get(1));
		assertThat(body(this.pages.get().uri(link).exchange())).contains("现在到哪一步", "活动后三个月", "共建实验室或工作站", "需要，请联系我");
		FollowUp one = question(1, Side.HOST, FollowUpStage.THREE_MONTHS);
		assertThat(send(link, one, Map.of("progress", "TRIAL", "satisfied", "YES"))).hasStatus(422);
		assertThat(send(link, one, Map.of("progress", "TRIAL", "satisfied", "YES", "help", "CALL")))
			.hasStatus3xxRedirection();
		assertThat(question(1, Side.HOST, FollowUpStage.THREE_MONTHS).said())
			.isEqualTo(new Said(Answer.later(Progress.TRIAL, Satisfied.YES, Help.CALL), ""));
		assertThat(this.later.states(id(), "DAY")).containsOnly("SILENT");
	}

	@Test
	void whoSignedInAnswersTheSame() {
		SignedIn who = this.scene.companies().getFirst();
		String page = "/events/" + id().value() + "/follow-up";
		assertThat(body(this.pages.get().uri(page).with(as(who)).exchange()))
			.contains(this.scene.hosts().get(0).name());
		assertThat(this.pages.post()
			.uri(page)
			.with(as(who))
			.with(csrf())
			.param("rows[0].id", "" + question(0, Side.COMPANY).id())
			.param("rows[0].tookPlace", "FELL_THROUGH")).hasRedirectedUrl(page + "/thanks");
		assertThat(body(this.pages.get().uri(page + "/thanks").with(as(who)).exchange())).contains("没谈成");
		assertThat(body(this.pages.get().uri(page).with(as(this.club.company())).exchange())).contains("现在没有需要填写的内容");
		assertThat(this.pages.get().uri(page).with(as(this.club.somebody(Role.OFFICER)))).hasStatus(403);
		assertThat(this.pages.get().uri("/events/999999999/follow-up").with(as(who))).hasStatus(404);
	}

	@Test
	void eachSideSeesItsOwnAnswersAlone() {
		assertThat(send(link(this.scene.companies().getFirst()),
				Map.of("tookPlace", "YES", "worth", "NOT_WORTH", "nextStep", "NOTHING", "note", "专家没有准备")))
			.hasStatus3xxRedirection();
		String host = link(this.scene.experts().getFirst());
		assertThat(body(this.pages.get().uri(host).exchange())).doesNotContain("专家没有准备")
			.doesNotContainPattern("value=\"NOT_WORTH\"[^>]*checked");
		assertThat(body(this.pages.get()
			.uri(link(this.club.colleagueOf(this.scene.companies().getFirst()), this.end))
			.exchange())).as("a colleague of the same side").contains("专家没有准备");
	}

	@Test
	void theReminderCarriesALinkOfItsOwnAndTheFirstStaysGood() {
		SignedIn who = this.scene.companies().getFirst();
		String first = link(who);
		this.later.look(this.end.plus(Duration.ofDays(5)));
		String second = link(who);
		assertThat(second).isNotEqualTo(first);
		assertThat(this.pages.get().uri(first)).hasStatusOk();
		assertThat(this.pages.get().uri(second)).hasStatusOk();
	}

	@Test
	void agendasOfEventsThatEndedLeadToTheForm() {
		SignedIn who = this.scene.companies().getFirst();
		String agenda = "/events/" + id().value() + "/agenda";
		assertThat(body(this.pages.get().uri(agenda).with(as(who)).exchange())).doesNotContain("/follow-up");
		this.database.sql(
				"update club_event set starts_at = now() - interval '3 hours', ends_at = now() - interval '1 hour', closes_at = now() - interval '1 day' where id = ?")
			.param(id().value())
			.update();
		assertThat(body(this.pages.get().uri(agenda).with(as(who)).exchange()))
			.contains("/events/" + id().value() + "/follow-up");
	}

	private MvcTestResult send(String link, Map<String, String> chosen) {
		return send(link, question(0, Side.COMPANY), chosen);
	}

	private MvcTestResult send(String link, FollowUp question, Map<String, String> chosen) {
		var request = this.pages.post().uri(link).with(csrf()).param("rows[0].id", "" + question.id());
		chosen.forEach((name, value) -> request.param("rows[0]." + name, value));
		return request.exchange();
	}

	private Answer answer(int meeting) {
		return said(meeting).answer();
	}

	private Said said(int meeting) {
		return question(meeting, Side.COMPANY).said();
	}

	private FollowUp question(int meeting, Side side) {
		return question(meeting, side, FollowUpStage.DAY);
	}

	private FollowUp question(int meeting, Side side, FollowUpStage stage) {
		long id = this.meetings.of(id()).get(meeting).id().value();
		return this.followUps.of(id().value(), stage)
			.stream()
			.filter(one -> one.of().meeting() == id && one.of().side() == side)
			.findFirst()
			.orElseThrow();
	}

	private String link(SignedIn who) {
		return this.later.link(id(), who.accountId());
	}

	/** The link of somebody who came later, once there is a mail for him or her. */
	private String link(SignedIn who, Instant asked) {
		this.later.look(asked.plus(Duration.ofDays(5)));
		return link(who);
	}

	private static String body(MvcTestResult answer) {
		return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

	private ClubEventId id() {
		return this.scene.id();
	}

}
