package org.caiqiao.club.minutes;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import org.awaitility.Awaitility;
import org.caiqiao.IntegrationTest;
import org.caiqiao.Statements;
import org.caiqiao.account.AccountManagement;
import org.caiqiao.account.PersonalData;
import org.caiqiao.account.Role;
import org.caiqiao.account.SignedIn;
import org.caiqiao.club.Club;
import org.caiqiao.club.ClubEventId;
import org.caiqiao.club.EventBuilder;
import org.caiqiao.club.RegistrationManagement;
import org.caiqiao.club.agenda.MeetingManagement;
import org.caiqiao.club.agenda.ToldEvent;
import org.caiqiao.club.meetings.Halls;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caiqiao.People.as;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/** The minutes of an event, as the office writes them and members read them. */
@IntegrationTest
@Import({ Club.class, Halls.class, LongAgo.class })
class MinutesIntegrationTests {

	private static final byte[] PDF = "%PDF-1.7 试验".getBytes(StandardCharsets.UTF_8);

	private final MockMvcTester pages;

	private final Club club;

	private final LongAgo longAgo;

	private final MeetingManagement meetings;

	private final JdbcClient database;

	private final ToldEvent scene;

	private final SignedIn officer;

	private final SignedIn company;

	MinutesIntegrationTests(@Autowired MockMvcTester pages, @Autowired Club club, @Autowired Halls halls,
			@Autowired RegistrationManagement registrations, @Autowired MeetingManagement meetings,
			@Autowired LongAgo longAgo, @Autowired JdbcClient database) {
		this.pages = pages;
		this.club = club;
		this.longAgo = longAgo;
		this.meetings = meetings;
		this.database = database;
		this.scene = ToldEvent.of(club, halls, registrations);
		this.officer = club.officer();
		this.company = this.scene.companies().getFirst();
	}

	@BeforeEach
	void setUp() {
		this.longAgo.over(id());
	}

	@Test
	void aDraftIsReadByTheOfficeAloneAndPublishedMinutesByThoseWhoTookPart() {
		assertThat(body(office(""))).contains("会议纪要", "草稿", "还没有附件");
		write(0, "第一段\n第二段 <b>", false);
		attach("总结", "总结.pdf", PDF);
		long file = files().getFirst();
		String download = read() + "/attachments/" + file;
		for (SignedIn member : List.of(this.company, this.scene.experts().getFirst(), this.club.company())) {
			assertThat(get(read(), member)).hasStatus(404);
			assertThat(get(download, member)).hasStatus(404);
			assertThat(body(get("/events/" + id().value(), member))).doesNotContain("/minutes");
		}
		assertThat(body(get(read(), this.officer))).contains("第一段", "目前只有人才办公室能看到");
		assertThat(get(download, this.officer)).hasStatusOk();

		write(1, "第一段\n第二段 <b>", true);
		SignedIn colleague = this.club.colleagueOf(this.company);
		for (SignedIn member : List.of(this.company, colleague, this.scene.experts().getFirst())) {
			assertThat(body(get(read(), member))).contains("第一段", "第二段 &lt;b&gt;", "总结", "PDF", "1 KB")
				.doesNotContain("/office/");
			assertThat(get(download, member)).hasStatusOk();
			assertThat(body(get("/events/" + id().value(), member))).contains(read() + "\"");
			assertThat(body(get("/agenda", member))).contains(read() + "\"");
		}
		for (SignedIn other : List.of(this.club.company(), this.club.somebody(Role.EXPERT),
				this.club.somebody(Role.COMPANY))) {
			assertThat(get(read(), other)).hasStatus(404);
			assertThat(get(download, other)).hasStatus(404);
			assertThat(body(get("/events/" + id().value(), other))).doesNotContain("/minutes");
			assertThat(body(get("/agenda", other))).doesNotContain("/minutes");
		}
		assertThat(this.pages.get().uri(read())).hasStatus3xxRedirection();
		assertThat(this.pages.get().uri(download)).hasStatus3xxRedirection();

		assertThat(post("/withdraw", Map.of())).hasStatus3xxRedirection();
		assertThat(get(read(), this.company)).hasStatus(404);
		assertThat(get(download, this.company)).hasStatus(404);
		assertThat(body(office(""))).contains("第一段", "总结");
		assertThat(actions()).containsExactly("event.minutesWritten", "event.attachmentAdded", "event.minutesPublished",
				"event.minutesWithdrawn");
	}

	@Test
	void whoArrivedReadsThemAlsoWithoutARegistration() {
		SignedIn walkIn = this.club.company();
		write(0, "正文", true);
		assertThat(get(read(), walkIn)).hasStatus(404);
		this.longAgo.arrived(id(), this.club.companyOf(walkIn).value());
		assertThat(get(read(), walkIn)).hasStatusOk();
	}

	@Test
	void theAgendaOfAnEventLeadsToItsMinutes() {
		this.meetings.publish(id(), List.of(this.scene.meeting(0, 0, 0)));
		String agenda = "/events/" + id().value() + "/agenda";
		assertThat(body(get(agenda, this.company))).doesNotContain("/minutes");
		write(0, "正文", true);
		assertThat(body(get(agenda, this.company))).contains(read() + "\"");
	}

	@Test
	void membersAndVisitorsDoNotWrite() {
		for (String path : List.of("", "/withdraw", "/attachments", "/attachments/1/remove", "/attachments/1/up")) {
			assertThat(this.pages.post().uri(edit() + path).with(as(this.company)).with(csrf())).hasStatus(403);
			assertThat(this.pages.post().uri(edit() + path).with(csrf())).hasStatus3xxRedirection();
		}
		assertThat(get(edit(), this.company)).hasStatus(403);
	}

	@Test
	void whoSavesSecondIsToldAndKeepsWhatWasTyped() {
		write(0, "同事写的", false);
		MvcTestResult second = post("", Map.of("version", "0", "text", "我写的"));
		assertThat(second).hasStatus(422);
		assertThat(body(second)).contains("同事修改了这份纪要", "我写的", "同事写的", "name=\"version\" value=\"1\"");
		assertThat(body(post("", Map.of("text", "我写的")))).contains("同事修改了这份纪要");
		write(1, "我写的，同事写的", false);
		assertThat(body(office(""))).contains("我写的，同事写的");
		// Sent twice, it is there once.
		write(1, "我写的，同事写的", false);
	}

	@Test
	void oddTextsAreToldBesideTheField() {
		assertThat(body(post("", Map.of("version", "0", "text", "字".repeat(20_001))))).contains("长度应在 0 到 20000 之间",
				"字".repeat(20_001));
		assertThat(post("", Map.of("version", "0", "text", "字".repeat(20_000)))).hasStatus3xxRedirection();
		assertThat(body(post("", Map.of("version", "1", "text", "a\0b")))).contains("含有无法保存的字符");
		assertThat(post("", Map.of("version", "x", "text", "a"))).hasStatus(400);
		assertThat(post("", Map.of("version", "1", "text", "", "publish", "true"))).hasStatus(422)
			.bodyText()
			.contains("不能没有内容");
		assertThat(this.pages.post().uri("/office/events/999999999/minutes").with(as(this.officer)).with(csrf()))
			.hasStatus(404);
	}

	@Test
	void nothingIsPublishedBeforeTheEventBegins() {
		this.longAgo.ahead(id());
		assertThat(body(post("", Map.of("version", "0", "text", "早写的", "publish", "true")))).contains("活动开始后才能发布",
				"早写的");
		write(0, "早写的", false);
	}

	@Test
	void draftsAndCancelledEventsHaveNoMinutes() {
		ClubEventId draft = this.club.draft(EventBuilder.event().start(this.club.day()));
		assertThat(get("/office/events/" + draft.value() + "/minutes", this.officer)).hasStatus(404);
		assertThat(get("/events/" + draft.value() + "/minutes", this.officer)).hasStatus(404);
		write(0, "正文", true);
		this.database.sql("update club_event set status = 'CANCELLED', cancel_reason = 'x' where id = ?")
			.param(id().value())
			.update();
		assertThat(get(read(), this.company)).hasStatus(404);
		assertThat(body(get("/events/" + id().value(), this.company))).doesNotContain("/minutes");
	}

	@Test
	void oddFilesAreToldBesideTheField() {
		record Odd(String name, byte[] content, String told) {
		}
		byte[] program = { 'M', 'Z', 1, 2 };
		for (Odd odd : List.of(new Odd("", new byte[0], "请选择一个文件"), new Odd("a.pdf", new byte[0], "这个文件是空的"),
				new Odd("a.pdf", program, "文件内容不是 PDF"), new Odd("a.exe", program, "不能上传“a.exe”"),
				new Odd("a\0.pdf", PDF, "文件名为空"), new Odd(".pdf", PDF, "文件名为空"),
				new Odd("a.pdf", Arrays.copyOf(PDF, (10 << 20) + 1), "文件超过 10 MB"))) {
			MvcTestResult answer = attach("我的标题", odd.name(), odd.content());
			assertThat(answer).as(odd.told()).hasStatus(422);
			assertThat(body(answer)).contains(odd.told(), "file-error", "我的标题");
		}
		assertThat(this.pages.post().uri(edit() + "/attachments").multipart().with(as(this.officer)).with(csrf()))
			.hasStatus(422);
		assertThat(body(attach("长".repeat(101), "a.pdf", PDF))).contains("长度应在 0 到 100 之间");
		assertThat(body(attach("a\0", "a.pdf", PDF))).contains("含有无法保存的字符");
		assertThat(files()).isEmpty();
	}

	@Test
	void aFileIsSavedToTheDiskUnderItsOwnNameAndKeptByNobodyElse() {
		assertThat(attach("", "C:\\temp\\第三期 \"纪要\".pdf", PDF)).hasStatus3xxRedirection();
		MvcTestResult answer = get(read() + "/attachments/" + files().getFirst(), this.officer);
		assertThat(answer.getResponse().getContentAsByteArray()).isEqualTo(PDF);
		assertThat(answer.getResponse().getContentType()).isEqualTo("application/pdf");
		assertThat(answer.getResponse().getHeader("Content-Disposition")).startsWith("attachment;")
			.contains("filename*=UTF-8''")
			.doesNotContain("temp");
		assertThat(answer.getResponse().getHeaders("X-Content-Type-Options")).contains("nosniff").hasSize(1);
		assertThat(answer.getResponse().getHeader("Cache-Control")).contains("private", "no-cache");
	}

	@Test
	void filesStandInTheOrderOfTheOfficeAndCanBeRemoved() {
		attach("甲", "1.pdf", PDF);
		attach("乙", "2.pdf", PDF);
		attach("丙", "3.pdf", PDF);
		List<Long> files = files();
		assertThat(post("/attachments/" + files.get(2) + "/up", Map.of())).hasStatus3xxRedirection();
		assertThat(titles()).containsExactly("甲", "丙", "乙");
		post("/attachments/" + files.get(0) + "/down", Map.of());
		assertThat(titles()).containsExactly("丙", "甲", "乙");
		post("/attachments/" + files.get(2) + "/up", Map.of());
		post("/attachments/" + files.get(1) + "/down", Map.of());
		assertThat(titles()).containsExactly("丙", "甲", "乙");
		assertThat(post("/attachments/" + files.get(0) + "/remove", Map.of())).hasStatus3xxRedirection();
		assertThat(titles()).containsExactly("丙", "乙");
		assertThat(get(read() + "/attachments/" + files.get(0), this.officer)).hasStatus(404);
		assertThat(post("/attachments/" + files.get(0) + "/remove", Map.of())).hasStatus(404);
		assertThat(post("/attachments/x/remove", Map.of())).hasStatus(404);
		assertThat(get("/events/999999999/minutes/attachments/" + files.get(1), this.officer)).hasStatus(404);
		assertThat(this.database.sql("select count(*) from event_attachment_content where attachment_id = ?")
			.param(files.get(0))
			.query(Long.class)
			.single()).isZero();
	}

	@Test
	void theLastFileOfPublishedMinutesWithoutTextStays() {
		attach("甲", "1.pdf", PDF);
		write(0, "", true);
		post("/attachments/" + files().getFirst() + "/remove", Map.of());
		assertThat(titles()).containsExactly("甲");
		post("/withdraw", Map.of());
		post("/attachments/" + files().getFirst() + "/remove", Map.of());
		assertThat(files()).isEmpty();
	}

	@Test
	void thereAreTenFilesHoweverManyAreSentAtOnce() throws Exception {
		IntStream.range(0, 8).forEach(n -> attach("", n + ".pdf", PDF));
		Callable<Integer> send = () -> attach("", "同时.pdf", PDF).getResponse().getStatus();
		try (var threads = Executors.newFixedThreadPool(4)) {
			List<Integer> answers = threads.invokeAll(List.of(send, send, send, send)).stream().map(one -> {
				try {
					return one.get();
				}
				catch (Exception ex) {
					throw new AssertionError(ex);
				}
			}).sorted().toList();
			assertThat(answers).containsExactly(302, 302, 422, 422);
		}
		assertThat(body(attach("", "第十一个.pdf", PDF))).contains("最多 10 个附件", "附件（10 / 10）");
		assertThat(files()).hasSize(10);
	}

	@Test
	void moreFilesAskForNoMoreStatements(@Autowired Statements statements) {
		attach("", "0.pdf", PDF);
		write(0, "正文", true);
		long officeOfOne = statements.of(() -> office(""));
		long memberOfOne = statements.of(() -> get(read(), this.company));
		IntStream.range(1, 10).forEach(n -> attach("", n + ".pdf", PDF));
		assertThat(statements.of(() -> office(""))).isEqualTo(officeOfOne).isLessThan(12);
		assertThat(statements.of(() -> get(read(), this.company))).isEqualTo(memberOfOne);
	}

	@Test
	void theyGoWithTheirEventAndACopyHasNone() {
		attach("甲", "1.pdf", PDF);
		write(0, "旧活动的纪要", true);
		assertThat(body(get("/office/events/new?copy=" + id().value(), this.officer))).doesNotContain("旧活动的纪要");
		long file = files().getFirst();
		this.database.sql("delete from event_registration where event_id = ?").param(id().value()).update();
		this.database.sql("delete from club_event where id = ?").param(id().value()).update();
		assertThat(files()).isEmpty();
		assertThat(this.database.sql("select count(*) from event_attachment_content where attachment_id = ?")
			.param(file)
			.query(Long.class)
			.single()).isZero();
	}

	@Test
	void whoWroteIsExportedAndForgottenWithTheAccount(@Autowired List<PersonalData> data,
			@Autowired AccountManagement accounts) {
		SignedIn writer = this.club.somebody(Role.OFFICER);
		assertThat(
				this.pages.post().uri(edit()).param("version", "0").param("text", "正文").with(as(writer)).with(csrf()))
			.hasStatus3xxRedirection();
		assertThat(upload("", "a.pdf", PDF, writer)).hasStatus3xxRedirection();
		PersonalData minutes = data.stream().filter(part -> part.part().equals("minutes")).findFirst().orElseThrow();
		assertThat(minutes.of(writer.accountId())).containsOnlyKeys("written", "attachments");
		accounts.erase(writer.email());
		Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> minutes.of(writer.accountId()).isEmpty());
		assertThat(body(office(""))).contains("正文", ">a</a>");
	}

	private void write(int version, String text, boolean publish) {
		Map<String, String> form = publish ? Map.of("version", "" + version, "text", text, "publish", "true")
				: Map.of("version", "" + version, "text", text);
		assertThat(post("", form)).hasStatus3xxRedirection();
	}

	private MvcTestResult attach(String title, String name, byte[] content) {
		return upload(title, name, content, this.officer);
	}

	private MvcTestResult upload(String title, String name, byte[] content, SignedIn who) {
		return this.pages.post()
			.uri(edit() + "/attachments")
			.multipart()
			.file(new MockMultipartFile("file", name, "application/octet-stream", content))
			.param("title", title)
			.with(as(who))
			.with(csrf())
			.exchange();
	}

	private MvcTestResult office(String path) {
		return get(edit() + path, this.officer);
	}

	private MvcTestResult get(String path, SignedIn who) {
		return this.pages.get().uri(path).with(as(who)).exchange();
	}

	private MvcTestResult post(String path, Map<String, String> form) {
		var request = this.pages.post().uri(edit() + path).with(as(this.officer)).with(csrf());
		form.forEach(request::param);
		return request.exchange();
	}

	private List<Long> files() {
		return this.database.sql("select id from event_attachment where event_id = ? order by place, id")
			.param(id().value())
			.query(Long.class)
			.list();
	}

	private List<String> titles() {
		return this.database.sql("select title from event_attachment where event_id = ? order by place, id")
			.param(id().value())
			.query(String.class)
			.list();
	}

	private List<String> actions() {
		return this.database.sql("""
				select action from audit_entry where subject_kind = 'event' and subject_id = ?
				and (action like 'event.minutes%' or action like 'event.attachment%') order by id
				""").param(id().value()).query(String.class).list();
	}

	private String edit() {
		return "/office/events/" + id().value() + "/minutes";
	}

	private String read() {
		return "/events/" + id().value() + "/minutes";
	}

	private ClubEventId id() {
		return this.scene.id();
	}

	private static String body(MvcTestResult answer) {
		return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
