package org.caiqiao.club.followup;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.caiqiao.IntegrationTest;
import org.caiqiao.Statements;
import org.caiqiao.account.Role;
import org.caiqiao.club.Club;
import org.caiqiao.club.ClubEventId;
import org.caiqiao.club.RegistrationManagement;
import org.caiqiao.club.agenda.AgreedMeeting;
import org.caiqiao.club.agenda.MeetingManagement;
import org.caiqiao.club.agenda.MeetingProfile;
import org.caiqiao.club.agenda.ToldEvent;
import org.caiqiao.club.day.MeetingSide;
import org.caiqiao.club.day.OutcomeSlips;
import org.caiqiao.club.day.Side;
import org.caiqiao.club.meetings.Halls;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caiqiao.People.as;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/** What the office reads and writes after an event. */
@IntegrationTest
@Import({ Club.class, Halls.class, LaterOn.class })
class OfficeFollowUpIntegrationTests {

	private final MockMvcTester pages;

	private final Club club;

	private final Halls halls;

	private final RegistrationManagement registrations;

	private final MeetingManagement meetings;

	private final LaterOn later;

	private final FollowUps followUps;

	private final FollowUpManagement management;

	private final FollowUpFigures figures;

	private final OutcomeSlips slips;

	private final JdbcClient database;

	private ToldEvent scene;

	private Instant end;

	OfficeFollowUpIntegrationTests(@Autowired MockMvcTester pages, @Autowired Club club, @Autowired Halls halls,
			@Autowired RegistrationManagement registrations, @Autowired MeetingManagement meetings,
			@Autowired LaterOn later, @Autowired FollowUps followUps, @Autowired FollowUpManagement management,
			@Autowired FollowUpFigures figures, @Autowired OutcomeSlips slips, @Autowired JdbcClient database) {
		this.pages = pages;
		this.club = club;
		this.halls = halls;
		this.registrations = registrations;
		this.meetings = meetings;
		this.later = later;
		this.followUps = followUps;
		this.management = management;
		this.figures = figures;
		this.slips = slips;
		this.database = database;
	}

	@BeforeEach
	void setUp() {
		this.scene = ToldEvent.of(this.club, this.halls, this.registrations);
		this.meetings.publish(id(), List.of(this.scene.meeting(0, 0, 0), this.scene.meeting(1, 1, 1)));
		this.end = this.later.end(id());
		this.later.look(this.end);
	}

	@Test
	void bothSidesAnswersStandBesideEachOtherAndContradictionsAreMarked() {
		say(0, Side.HOST, Answer.ofDay(TookPlace.YES, Worth.VALUABLE, NextStep.MEET_AGAIN), "样机不错");
		say(0, Side.COMPANY, Answer.ofDay(TookPlace.THEY_MISSED, null, null), "");
		assertThat(page("")).contains(this.scene.hosts().get(0).name(), this.scene.guests().get(1).name(), "样机不错",
				"对方没到", "badge-warn\">双方说法不同");
		assertThat(page("?show=DIFFER")).contains(this.scene.hosts().get(0).name())
			.doesNotContain(this.scene.hosts().get(1).name());
		say(1, Side.HOST, Answer.ofDay(TookPlace.THEY_MISSED, null, null), "");
		assertThat(page("?show=NO_SHOW")).contains(this.scene.hosts().get(1).name(), "企业没到 1", "谈成 1 / 2 场")
			.doesNotContain(this.scene.hosts().get(0).name());
		assertThat(page("?show=SILENT")).contains("没有符合的洽谈");
		assertThat(page("?q=" + this.scene.guests().get(1).name())).contains(this.scene.hosts().get(1).name())
			.doesNotContain(this.scene.hosts().get(0).name());
		assertThat(page("?stage=x&show=x&page=-5&q=%27%3Cb")).contains("会后跟进");
		assertThat(page("?print=all")).contains("分页");
	}

	@Test
	void aMissedMeetingStaysInTheListThoughItsPlaceWentToSomebodyElse() {
		assertThat(post("day/absent",
				Map.of("meeting", String.valueOf(meeting(0).id().value()), "side", "COMPANY", "absent", "true")))
			.hasStatus3xxRedirection();
		this.meetings.publish(id(), List.of(this.scene.meeting(0, 2, 0), this.scene.meeting(1, 1, 1)));
		assertThat(page("?show=NO_SHOW")).contains(this.scene.guests().get(0).name(), "位置给了候补")
			.doesNotContain(this.scene.guests().get(2).name());
		assertThat(page("?q=" + this.scene.guests().get(2).name())).doesNotContain("位置给了候补");
		assertThat(this.figures.of(id()).meetings()).as("as many as the list has").isEqualTo(3);
	}

	@Test
	void whoAsksForHelpComesFirst() {
		this.later.look(FollowUpStage.SIX_MONTHS.begins(this.end, ZoneId.systemDefault()));
		MeetingProfile second = meeting(1);
		this.management.answer(this.scene.companies().get(1).accountId(),
				Set.of(find(1, Side.COMPANY, FollowUpStage.SIX_MONTHS).id()),
				Map.of(find(1, Side.COMPANY, FollowUpStage.SIX_MONTHS).id(),
						new Said(Answer.later(Progress.IN_CONTACT, Satisfied.NO, Help.CALL), "")));
		String page = page("");
		assertThat(page).as("the latest stage is shown").contains("需要，请联系我", "要求帮忙");
		assertThat(page.indexOf(second.host().name())).isLessThan(page.indexOf(meeting(0).host().name()));
		assertThat(page("?stage=DAY")).doesNotContain("需要，请联系我");
	}

	@Test
	void theOfficeWritesDownWhatItWasToldAlsoAfterTheTime() {
		this.later.look(FollowUpStage.TWO_WEEKS.begins(this.end, ZoneId.systemDefault()));
		String entry = "follow-up/" + meeting(0).id().value() + "/HOST/DAY";
		assertThat(get(entry)).hasStatusOk();
		assertThat(body(post(entry, Map.of("rows[0].tookPlace", "YES")))).contains("请选一项");
		assertThat(post(entry, Map.of("rows[0].tookPlace", "YES", "rows[0].worth", "NOT_WORTH", "rows[0].nextStep",
				"NOTHING", "rows[0].note", "电话里说的")))
			.hasStatus3xxRedirection();
		assertThat(page("?stage=DAY")).contains("由人才办公室录入", "电话里说的");
		assertThat(body(get(entry))).contains("电话里说的");
		assertThat(this.later.states(id(), "DAY")).containsExactly("ANSWERED", "SILENT", "SILENT", "SILENT");
		assertThat(this.database
			.sql("select count(*) from audit_entry where action = 'event.followUpEntered' and subject_id = ?")
			.param(id().value())
			.query(Long.class)
			.single()).isEqualTo(1);
		assertThat(body(post("follow-up/" + meeting(0).id().value() + "/HOST/A_YEAR",
				Map.of("rows[0].progress", "TRIAL", "rows[0].satisfied", "YES", "rows[0].help", "NO"))))
			.contains("还没到这个阶段");
	}

	@Test
	void wrongAddressesFindNothing() {
		for (String wrong : List.of("follow-up/999999999/HOST/DAY", "follow-up/x/HOST/DAY",
				"follow-up/" + meeting(0).id().value() + "/NOBODY/DAY",
				"follow-up/" + meeting(0).id().value() + "/HOST/NEVER")) {
			assertThat(get(wrong)).hasStatus(404);
		}
		assertThat(this.pages.get().uri("/office/events/999999999/follow-up").with(as(this.club.officer())))
			.hasStatus(404);
		assertThat(this.pages.get().uri("/office/events/999999999/slips").with(as(this.club.officer()))).hasStatus(404);
		assertThat(post("follow-up/" + meeting(0).id().value() + "/HOST/DAY", Map.of())).hasStatus3xxRedirection();
	}

	@Test
	void onlyTheOfficeReadsAnswers() {
		for (String page : List.of("follow-up", "follow-up/" + meeting(0).id().value() + "/HOST/DAY", "slips")) {
			String address = "/office/events/" + id().value() + "/" + page;
			assertThat(this.pages.get().uri(address)).hasStatus3xxRedirection();
			for (Role role : List.of(Role.COMPANY, Role.EXPERT, Role.INVESTOR, Role.INSTITUTION)) {
				assertThat(this.pages.get().uri(address).with(as(this.club.somebody(role)))).hasStatus(403);
				assertThat(this.pages.post().uri(address).with(as(this.club.somebody(role))).with(csrf()))
					.hasStatus(403);
			}
		}
	}

	@Test
	void eachSideHasASlipWithACodeOfItsOwnForGood() {
		Map<MeetingSide, String> codes = this.slips.codes(id());
		assertThat(codes).hasSize(4).isEqualTo(this.slips.codes(id()));
		assertThat(codes.values()).doesNotHaveDuplicates().allMatch(OutcomeSlips::readable);
		String pack = body(get("pack"));
		codes.values().forEach(code -> assertThat(pack).contains(code));
		this.meetings.publish(id(), List.of(this.scene.meeting(0, 0, 2), this.scene.meeting(1, 2, 1)));
		assertThat(this.slips.codes(id())).containsAllEntriesOf(codes).hasSize(6);
	}

	@Test
	void slipsAreTypedInOneAfterTheOther() {
		String code = code(0, Side.COMPANY);
		MvcTestResult first = slip(code.substring(0, 4).toLowerCase(Locale.ROOT) + " " + code.substring(4), "1", "2",
				"3");
		assertThat(first).hasRedirectedUrl("/office/events/" + id().value() + "/slips");
		assertThat(first.getMvcResult().getFlashMap().get("notice")).isEqualTo("slips.entered");
		assertThat((Object[]) first.getMvcResult().getFlashMap().get("noticeArguments"))
			.startsWith(this.scene.guests().get(0).name(), this.scene.hosts().get(0).name());
		assertThat(find(0, Side.COMPANY, FollowUpStage.DAY).said())
			.isEqualTo(new Said(Answer.ofDay(TookPlace.YES, Worth.FAIR, NextStep.CONTRACT), ""));
		assertThat(find(0, Side.COMPANY, FollowUpStage.DAY).byOffice()).isTrue();
		MvcTestResult again = slip(code, "2", "", "");
		assertThat(again.getMvcResult().getFlashMap().get("notice")).isEqualTo("slips.updated");
		assertThat(find(0, Side.COMPANY, FollowUpStage.DAY).said())
			.isEqualTo(new Said(Answer.ofDay(TookPlace.THEY_MISSED, null, null), ""));
		assertThat(body(get("slips"))).contains("已有回答 1 / 4", "autofocus");
	}

	@Test
	void aSlipThatWasMistypedIsToldBesideItsField() {
		String code = code(0, Side.HOST);
		char other = (code.charAt(2) == 'A') ? 'B' : 'A';
		String mistyped = body(slip(code.substring(0, 2) + other + code.substring(3), "1", "1", "1"));
		assertThat(mistyped).contains("编号有误", "code-error").containsPattern("id=\"code\"[^>]*autofocus");
		assertThat(body(slip(code, "7", "", ""))).contains("tookPlace-error", "请选一项", "value=\"7\"")
			.containsPattern("id=\"tookPlace\"[^>]*autofocus");
		assertThat(body(slip(code, "1", "", ""))).contains("worth-error", "nextStep-error");
		assertThat(slip("", "", "", "")).hasStatus(422);
		assertThat(slip("长".repeat(20_000), "长".repeat(20_000), "", "")).hasStatus(422);
		assertThat(slip("\0", "\0", "", "").getResponse().getStatus()).isLessThan(500);
		ToldEvent elsewhere = ToldEvent.of(this.club, this.halls, this.registrations);
		this.meetings.publish(elsewhere.id(), List.of(elsewhere.meeting(0, 0, 0)));
		assertThat(body(slip(this.slips.codes(elsewhere.id()).values().iterator().next(), "1", "1", "1")))
			.contains("没有这张结果条");
		this.meetings.callOff(meeting(0).id(), "停电");
		assertThat(body(slip(code, "1", "1", "1"))).contains("这场洽谈已经取消");
		assertThat(this.later.states(id(), "DAY")).containsOnly("ASKED");
	}

	@Test
	void slipsCanBeTypedInBeforeTheEventEndsAndNobodyIsAskedAgain() {
		ToldEvent running = ToldEvent.of(this.club, this.halls, this.registrations);
		this.scene = running;
		this.meetings.publish(id(), List.of(running.meeting(0, 0, 0)));
		assertThat(slip(code(0, Side.HOST), "1", "1", "1")).hasStatus3xxRedirection();
		this.later.look(this.later.end(id()));
		assertThat(this.later.states(id(), "DAY")).containsExactly("ANSWERED", "ASKED");
		assertThat(this.later.questions(id(), running.experts().getFirst().accountId())).isZero();
		assertThat(this.later.questions(id(), running.companies().getFirst().accountId())).isEqualTo(1);
	}

	@Test
	void theFiguresCountWhatBothSidesSaid() {
		say(0, Side.HOST, Answer.ofDay(TookPlace.YES, Worth.NOT_WORTH, NextStep.MEET_AGAIN), "");
		say(0, Side.COMPANY, Answer.ofDay(TookPlace.YES, Worth.VALUABLE, NextStep.MEET_AGAIN), "");
		say(1, Side.COMPANY, Answer.ofDay(TookPlace.THEY_MISSED, null, null), "");
		FollowUpFigures.Figures of = this.figures.of(id());
		assertThat(of.meetings()).isEqualTo(2);
		assertThat(of.held()).isEqualTo(1);
		assertThat(of.unknown()).isZero();
		assertThat(of.noShows()).containsEntry(Side.HOST, 1).containsEntry(Side.COMPANY, 0);
		assertThat(of.worth().get(Side.HOST)).containsExactly(Map.entry(Worth.NOT_WORTH, 1));
		assertThat(of.bothMeetAgain()).isEqualTo(1);
		assertThat(of.oneUnhappy()).isEqualTo(1);
		assertThat(of.bothUnhappy()).isZero();
		assertThat(of.stages().get(FollowUpStage.DAY)).isEqualTo(new FollowUpFigures.Stage(4, 3, 0, 0, Map.of()));
		assertThat(of.stages().get(FollowUpStage.DAY).waiting()).isEqualTo(1);
	}

	@Test
	void thePageAsksAsOftenForManyMeetingsAsForFew(@Autowired Statements statements) {
		page("");
		long few = statements.of(() -> page(""));
		this.meetings.publish(id(),
				List.of(this.scene.meeting(0, 0, 0), this.scene.meeting(1, 1, 1), this.scene.meeting(0, 1, 2),
						this.scene.meeting(0, 2, 1), this.scene.meeting(1, 2, 0), this.scene.meeting(1, 0, 3)));
		this.later.look(this.end);
		for (int n = 0; n < 6; n++) {
			say(n, Side.HOST, Answer.ofDay(TookPlace.YES, Worth.FAIR, NextStep.EXCHANGE), "");
		}
		assertThat(statements.of(() -> page(""))).isEqualTo(few);
		long figuresFew = statements.of(() -> this.figures.of(id()));
		assertThat(figuresFew).isEqualTo(3);
	}

	@Test
	void aMeetingThatBothFoundWorthItProvesThatThePairFits() {
		long need = 7_000_000 + id().value();
		this.meetings.publish(id(), List.of(about(need, 0, 0), about(need + 1, 1, 1)));
		say(0, Side.HOST, Answer.ofDay(TookPlace.YES, Worth.VALUABLE, NextStep.MEET_AGAIN), "");
		assertThat(proved(need)).as("one word is not enough").isEmpty();
		say(0, Side.COMPANY, Answer.ofDay(TookPlace.YES, Worth.FAIR, NextStep.NOTHING), "");
		assertThat(proved(need)).containsExactly(this.scene.hosts().get(0).id());
		say(0, Side.COMPANY, Answer.ofDay(TookPlace.YES, Worth.VALUABLE, NextStep.NOTHING), "");
		assertThat(proved(need)).hasSize(1);

		say(1, Side.HOST, Answer.ofDay(TookPlace.YES, Worth.VALUABLE, NextStep.NOTHING), "");
		say(1, Side.COMPANY, Answer.ofDay(TookPlace.YES, Worth.NOT_WORTH, NextStep.NOTHING), "");
		assertThat(proved(need + 1)).isEmpty();
		this.management.enter(meeting(1), Side.COMPANY, FollowUpStage.DAY,
				new Said(Answer.later(Progress.CONTRACT, Satisfied.YES, Help.NO), ""), this.club.officer().accountId());
		assertThat(proved(need + 1)).as("a contract is proof").containsExactly(this.scene.hosts().get(1).id());
	}

	@Test
	void aProofGoesWithTheLastAnswerThatProvedIt() {
		long need = 8_000_000 + id().value();
		long expert = this.scene.hosts().get(0).id();
		this.meetings.publish(id(), List.of(about(need, 0, 0), about(need, 1, 1)));
		say(0, Side.HOST, Answer.ofDay(TookPlace.YES, Worth.VALUABLE, NextStep.MEET_AGAIN), "");
		say(0, Side.COMPANY, Answer.ofDay(TookPlace.YES, Worth.FAIR, NextStep.NOTHING), "");
		say(1, Side.HOST, Answer.ofDay(TookPlace.YES, Worth.NOT_WORTH, NextStep.NOTHING), "");
		assertThat(proved(need)).as("another expert's meeting says nothing").containsExactly(expert);

		say(0, Side.COMPANY, Answer.ofDay(TookPlace.YES, Worth.NOT_WORTH, NextStep.NOTHING), "");
		assertThat(proved(need)).as("it was a mistake").isEmpty();

		say(0, Side.COMPANY, Answer.ofDay(TookPlace.YES, Worth.FAIR, NextStep.NOTHING), "");
		this.database.sql("insert into match_outcome values (?, ?, 'EXPERT', ?, 'FAIR', now(), true)")
			.params(-need, need, expert)
			.update();
		say(0, Side.COMPANY, Answer.ofDay(TookPlace.YES, Worth.NOT_WORTH, NextStep.NOTHING), "");
		assertThat(proved(need)).as("an introduction proves it").containsExactly(expert);
		this.database.sql("delete from match_outcome where request = ?").param(-need).update();
	}

	@Test
	void aProofStaysAsLongAsAnotherMeetingOfThePairProvesIt() {
		long need = 9_000_000 + id().value();
		long expert = this.scene.hosts().get(0).id();
		AgreedMeeting one = about(need, 0, 0);
		AgreedMeeting other = this.scene.meeting(0, 1, 1);
		this.meetings.publish(id(),
				List.of(one, new AgreedMeeting(other.host(), other.company(), need, other.slot(), other.table())));
		for (int meeting : new int[] { 0, 1 }) {
			say(meeting, Side.HOST, Answer.ofDay(TookPlace.YES, Worth.VALUABLE, NextStep.NOTHING), "");
			say(meeting, Side.COMPANY, Answer.ofDay(TookPlace.YES, Worth.VALUABLE, NextStep.NOTHING), "");
		}
		say(0, Side.COMPANY, Answer.ofDay(TookPlace.YES, Worth.NOT_WORTH, NextStep.NOTHING), "");
		assertThat(proved(need)).containsExactly(expert);

		say(1, Side.COMPANY, Answer.ofDay(TookPlace.YES, Worth.NOT_WORTH, NextStep.NOTHING), "");
		assertThat(proved(need)).isEmpty();
	}

	private AgreedMeeting about(long need, int pair, int slot) {
		AgreedMeeting agreed = this.scene.meeting(pair, pair, slot);
		return new AgreedMeeting(agreed.host(), agreed.company(), need, agreed.slot(), agreed.table());
	}

	private List<Long> proved(long need) {
		return this.database.sql("select offering_id from match_feedback where asking_id = ? and side = 'DEED'")
			.param(need)
			.query(Long.class)
			.list();
	}

	private void say(int meeting, Side side, Answer answer, String note) {
		this.management.enter(meeting(meeting), side, FollowUpStage.DAY, new Said(answer, note),
				this.club.officer().accountId());
	}

	private FollowUp find(int meeting, Side side, FollowUpStage stage) {
		long id = meeting(meeting).id().value();
		return this.followUps.of(id().value(), stage)
			.stream()
			.filter(one -> one.of().equals(new MeetingSide(id, side)))
			.findFirst()
			.orElseThrow();
	}

	private MeetingProfile meeting(int number) {
		return this.meetings.of(id()).get(number);
	}

	private String code(int meeting, Side side) {
		return this.slips.codes(id()).get(new MeetingSide(meeting(meeting).id().value(), side));
	}

	private MvcTestResult slip(String code, String tookPlace, String worth, String nextStep) {
		return post("slips", Map.of("code", code, "tookPlace", tookPlace, "worth", worth, "nextStep", nextStep));
	}

	private String page(String query) {
		MvcTestResult answer = this.pages.get()
			.uri(URI.create("/office/events/" + id().value() + "/follow-up" + query))
			.with(as(this.club.officer()))
			.exchange();
		assertThat(answer).hasStatusOk();
		return body(answer);
	}

	private MvcTestResult get(String rest) {
		return this.pages.get()
			.uri("/office/events/" + id().value() + "/" + rest)
			.with(as(this.club.officer()))
			.exchange();
	}

	private MvcTestResult post(String rest, Map<String, String> fields) {
		var request = this.pages.post()
			.uri("/office/events/" + id().value() + "/" + rest)
			.with(as(this.club.officer()))
			.with(csrf());
		fields.forEach(request::param);
		return request.exchange();
	}

	private static String body(MvcTestResult answer) {
		return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

	private ClubEventId id() {
		return this.scene.id();
	}

}
