package org.caiqiao.club;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.caiqiao.IntegrationTest;
import org.caiqiao.Statements;
import org.caiqiao.account.SignedIn;
import org.caiqiao.expert.ExpertId;
import org.caiqiao.shared.Origin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caiqiao.People.as;
import static org.caiqiao.club.EventBuilder.event;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

@IntegrationTest
@Import(Club.class)
class EventPagesIntegrationTests {

	private final MockMvcTester pages;

	private final Club club;

	private final ClubEventManagement events;

	private final ClubEventImport bulk;

	private final Statements statements;

	EventPagesIntegrationTests(@Autowired MockMvcTester pages, @Autowired Club club,
			@Autowired ClubEventManagement events, @Autowired ClubEventImport bulk, @Autowired Statements statements) {
		this.pages = pages;
		this.club = club;
		this.events = events;
		this.bulk = bulk;
		this.statements = statements;
	}

	@Test
	void theOfficePlansAnnouncesAndOpensAnEventAndEverybodyFindsIt() {
		SignedIn officer = this.club.officer();
		ExpertId expert = this.club.expert("裴某某");
		String lineUp = redirect(form("/office/events/new"));
		assertThat(lineUp).endsWith("/line-up");
		String office = lineUp.substring(0, lineUp.length() - "/line-up".length());
		String page = office.substring("/office".length());
		assertThat(this.pages.get().uri(page)).hasStatus(404);
		assertThat(this.pages.get().uri(lineUp + "?expert=裴某某").with(as(officer))).hasStatusOk()
			.bodyText()
			.contains("裴某某");
		redirect(send(office + "/experts").param("expert", "" + expert.value()));
		assertThat(this.pages.get().uri(page).with(as(officer))).hasStatusOk().bodyText().contains("裴某某", "开场", "公布");
		redirect(send(office + "/announce"));
		assertThat(this.pages.get().uri(page)).hasStatusOk().bodyText().contains("已公布", "开场", "裴某某", "报名还没有开始");
		redirect(send(office + "/open"));
		assertThat(this.pages.get().uri(page)).bodyText().contains("报名中", page + "/register");
		assertThat(this.pages.get().uri("/events?q=機器視覺專場&series=ACHIEVEMENTS_SEEK_COMPANIES&field=ai")).bodyText()
			.contains(page, "裴某某", "余 40 个名额");
		assertThat(this.pages.get().uri("/events?q=机器视觉专场&when=1999")).bodyText().doesNotContain(page + "\"");
		redirect(send(office + "/cancel").param("reason", "场地停电"));
		assertThat(this.pages.get().uri(page)).bodyText().contains("已取消", "场地停电").doesNotContain(page + "/register");
		assertThat(this.pages.get().uri(page + "/calendar.ics")).hasStatusOk()
			.hasContentType("text/calendar;charset=UTF-8")
			.bodyText()
			.contains("STATUS:CANCELLED");
	}

	@Test
	void aDraftIsThrownAwayAndNeverCancelledForEverybodyToRead() {
		long id = recorded("从未公布的活动", EventStatus.DRAFT);
		assertThat(send("/office/events/" + id + "/cancel").param("reason", "不办了")).hasStatus3xxRedirection()
			.flash()
			.containsEntry("warning", "club.step.impossible.CANCELLED");
		assertThat(this.pages.get().uri("/events/" + id)).hasStatus(404);
	}

	@ParameterizedTest
	@EnumSource
	void onlyTheOfficeSeesDrafts(EventStatus status) {
		long id = recorded("草稿可见性 " + status, status);
		String page = "/events/" + id;
		int expected = (status == EventStatus.DRAFT) ? 404 : 200;
		assertThat(this.pages.get().uri(page)).hasStatus(expected);
		assertThat(this.pages.get().uri(page + "/calendar.ics")).hasStatus(expected);
		assertThat(this.pages.get().uri(page).with(as(this.club.company()))).hasStatus(expected);
		assertThat(this.pages.get().uri(page).with(as(this.club.officer()))).hasStatusOk();
		assertThat(this.pages.get().uri("/events?q=草稿可见性&status=" + status).exchange()).bodyText()
			.satisfies(body -> assertThat(body.contains(page + "\"")).isEqualTo(expected == 200));
		assertThat(this.pages.get().uri("/office/events?q=草稿可见性&status=" + status).with(as(this.club.officer())))
			.bodyText()
			.contains(page + "\"");
	}

	/** Anonymous people are asked to sign in, those of another role are refused. */
	@ParameterizedTest
	@CsvSource(textBlock = """
			/events,                        200, 200, 200
			/events/{id},                   200, 200, 200
			/events/{id}/calendar.ics,      200, 200, 200
			/events/{id}/register,          302, 200, 403
			/my/events,                     302, 200, 403
			/office/events,                 302, 403, 200
			/office/events/new,             302, 403, 200
			/office/events/new?copy={id},   302, 403, 200
			/office/events/{id}/edit,       302, 403, 200
			/office/events/{id}/line-up,    302, 403, 200
			/office/events/{id}/attendees,  302, 403, 200
			/office/events/{id}/attendees.csv, 302, 403, 200
			""")
	void eachPageIsOpenToWhomItIsFor(String path, int visitor, int company, int officer) {
		String page = path.replace("{id}", "" + this.club.open(9).value());
		assertThat(this.pages.get().uri(page)).hasStatus(visitor);
		assertThat(this.pages.get().uri(page).with(as(this.club.company()))).hasStatus(company);
		assertThat(this.pages.get().uri(page).with(as(this.club.officer()))).hasStatus(officer);
	}

	@ParameterizedTest
	@CsvSource({ "announce", "open", "close", "hold", "archive", "cancel", "discard", "experts", "experts/1",
			"experts/1/remove", "needs", "needs/1/remove", "attendees", "attendees/1/cancel", "edit" })
	void onlyTheOfficeTakesSteps(String step) {
		ClubEventId id = this.club.open(9);
		String path = "/office/events/" + id.value() + "/" + step;
		assertThat(this.pages.post().uri(path).with(csrf())).hasStatus3xxRedirection();
		assertThat(this.pages.post().uri(path).with(csrf()).with(as(this.club.company()))).hasStatus(403);
		assertThat(this.events.find(id).orElseThrow().status()).isEqualTo(EventStatus.REGISTRATION_OPEN);
	}

	@Test
	void everyMistakeOfTheFormShowsAtOnceAndWhatWasTypedStays() {
		var answer = this.pages.post()
			.uri("/office/events/new")
			.with(as(this.club.officer()))
			.with(csrf())
			.param("number", "abc")
			.param("series", "ACHIEVEMENTS_SEEK_COMPANIES")
			.param("title", "")
			.param("field", "no-such-field")
			.param("startsAt", "2031-13-45T99:00")
			.param("endsAt", "")
			.param("place", "会议中心")
			.param("capacity", "99999")
			.param("intro", "写了很久的介绍")
			.param("agenda[0].time", "25:99")
			.param("agenda[0].title", "写了很久的议程")
			.param("agenda[1].time", "14:00")
			.param("agenda[1].speaker", "某发言人")
			.exchange();
		assertThat(answer).hasStatus(422)
			.bodyText()
			.contains("写了很久的介绍", "写了很久的议程", "某发言人", "会议中心")
			.contains("请填写 1 到 99999 的整数", "请选择领域", "请填写日期和时间", "请填写 1 到 2000 的整数", "请填写内容，或清空这一行")
			.doesNotContain("java.time");
	}

	@Test
	void moreRowsAreGivenWithoutSavingOrComplaining() {
		assertThat(this.pages.post()
			.uri("/office/events/new")
			.with(as(this.club.officer()))
			.with(csrf())
			.param("title", "写到一半")
			.param("agenda[0].title", "唯一一行")
			.param("rows", "more")).hasStatusOk()
			.bodyText()
			.contains("写到一半", "唯一一行", "agenda[3].title")
			.doesNotContain("需要修改");
	}

	@Test
	void strangeFormsAreAnsweredWithoutAFault() {
		SignedIn officer = this.club.officer();
		ClubEventId id = this.club.open(9);
		String office = "/office/events/" + id.value();
		for (String[] odd : new String[][] { { "agenda[99999].time", "1" }, { "agenda[-1].time", "1" },
				{ "agenda[x].time", "1" }, { "agenda", "1" }, { "title", "有\0空字符" }, { "version", "many" },
				{ "copyOf", "999999999999999999" }, { "copyOf", "x" }, { "agenda[30].title", "太多" },
				{ "agenda[29].title", "刚好" } }) {
			int status = form("/office/events/new", odd).exchange().getResponse().getStatus();
			assertThat(status).as(odd[0]).isLessThan(500);
		}
		for (String path : List.of("/experts", "/needs", "/attendees", "/edit")) {
			assertThat(send(office + path).param("expert", "x").exchange().getResponse().getStatus()).as(path)
				.isBetween(300, 499);
		}
		for (String path : List.of("/experts", "/needs")) {
			assertThat(send(office + path).param("expert", "999999").param("need", "999999")).hasStatus(404);
		}
		assertThat(send(office + "/attendees").param("member", "COMPANY-999999").param("attendees", "甲"))
			.hasStatus(422);
		for (String address : List.of("/events?page=-1", "/events?page=99999", "/events?sort=none", "/events?when=x",
				"/events?status=x&q=%00", "/office/events?when=2031-99", office + "/attendees?page=-3",
				office + "/attendees?page=99999", office + "/attendees?status=x&q=%25_%27",
				office + "/line-up?expert=%00", office + "/attendees?find=%00")) {
			assertThat(this.pages.get().uri(address).with(as(officer))).as(address).hasStatusOk();
		}
		assertThat(this.pages.get().uri("/events/99999999")).hasStatus(404);
		assertThat(this.pages.get().uri("/events/99999999/calendar.ics")).hasStatus(404);
	}

	@Test
	void aPointOfTheAgendaOutsideTheEventIsRefusedBesideItsField() {
		assertThat(form("/office/events/new", "agenda[1].time", "23:59", "agenda[1].title", "夜谈")).hasStatus(422)
			.bodyText()
			.contains("不在活动时间内", "夜谈");
	}

	@Test
	void whoeverWritesOverAnothersChangeIsToldAndLosesNothing() {
		ClubEventId id = this.club.open(9);
		int read = this.events.find(id).orElseThrow().version();
		int number = this.events.find(id).orElseThrow().number();
		String office = "/office/events/" + id.value();
		redirect(form(office + "/edit", "number", "" + number, "version", "" + read));
		var refused = form(office + "/edit", "number", "" + number, "version", "" + read, "intro", "晚一步的介绍").exchange();
		assertThat(refused).hasStatus(422).bodyText().contains("别人修改了这场活动", "晚一步的介绍");
		int now = this.events.find(id).orElseThrow().version();
		redirect(form(office + "/edit", "number", "" + number, "version", "" + now, "intro", "晚一步的介绍"));
		assertThat(this.events.find(id).orElseThrow().content().intro()).contains("晚一步的介绍");
	}

	@Test
	void aTakenNumberIsSaidBesideIt() {
		ClubEventId id = this.club.open(9);
		int number = this.events.find(id).orElseThrow().number();
		assertThat(form("/office/events/new", "number", "" + number)).hasStatus(422).bodyText().contains("已有活动");
	}

	@Test
	void aCopyHasAllButTheTime() {
		ClubEventId id = this.club.open(event().title("要复制的活动").start(this.club.day()));
		assertThat(this.pages.get().uri("/office/events/new?copy=" + id.value()).with(as(this.club.officer())))
			.hasStatusOk()
			.bodyText()
			.contains("要复制的活动", "成果介绍", "name=\"copyOf\" value=\"" + id.value() + "\"")
			.doesNotContain("2031-");
	}

	@Test
	void theNumberOfStatementsOfTheListDoesNotGrowWithItsRows() {
		rows("三场 甲", 3);
		rows("廿场 乙", 20);
		assertThat(this.pages.get().uri("/events?q=三场")).bodyText().contains("三场 甲2");
		long few = this.statements.of(() -> this.pages.get().uri("/events?q=三场").exchange());
		long many = this.statements.of(() -> this.pages.get().uri("/events?q=廿场").exchange());
		assertThat(many).isEqualTo(few).isLessThanOrEqualTo(4);
	}

	@Test
	void demoEventsAreMarkedAndRemovedAsAWhole() {
		long id = recorded("要移除的演示活动", EventStatus.HELD);
		assertThat(this.pages.get().uri("/events/" + id)).hasStatusOk().bodyText().contains("演示");
		while (this.bulk.removeDemo(10) > 0) {
			assertThat(this.events).isNotNull();
		}
		assertThat(this.pages.get().uri("/events/" + id)).hasStatus(404);
	}

	private void rows(String title, int many) {
		this.bulk.publish(IntStream.range(0, many).mapToObj(n -> {
			LineUp lineUp = LineUp.empty().with(this.club.expert("专家 " + n));
			return new ClubEventImport.Row(this.club.number(),
					event().title(title + n).start(this.club.day()).content(), lineUp, EventStatus.ANNOUNCED,
					Origin.PORTAL, List.of());
		}).toList());
	}

	private long recorded(String title, EventStatus status) {
		return this.bulk.publish(List
			.of(new ClubEventImport.Row(this.club.number(), event().title(title).start(this.club.day()).content(),
					LineUp.empty(), status, Origin.demo("ev"), List.of())))
			.getFirst()
			.value();
	}

	/** The form as an officer sends it, but for these fields. */
	private MockMvcTester.MockMvcRequestBuilder form(String path, String... others) {
		Instant start = this.club.day();
		var fields = new LinkedHashMap<>(Map.of("number", "" + this.club.number(), "series",
				"ACHIEVEMENTS_SEEK_COMPANIES", "title", "机器视觉专场", "field", "ai", "startsAt", local(start), "endsAt",
				local(start.plus(Duration.ofHours(3))), "closesAt", "", "place", "人才之家", "capacity", "40"));
		fields.putAll(Map.of("intro", "介绍。", "agenda[0].time", local(start).substring(11), "agenda[0].title", "开场",
				"agenda[0].speaker", "", "agenda[1].time", "", "agenda[1].title", "", "agenda[1].speaker", ""));
		for (int n = 0; n < others.length; n += 2) {
			fields.put(others[n], others[n + 1]);
		}
		var request = this.pages.post().uri(path).with(as(this.club.officer())).with(csrf());
		fields.forEach(request::param);
		return request;
	}

	private MockMvcTester.MockMvcRequestBuilder send(String path) {
		return this.pages.post().uri(path).with(as(this.club.officer())).with(csrf());
	}

	private static String local(Instant time) {
		return LocalDateTime.ofInstant(time, ZoneId.systemDefault()).toString();
	}

	private String redirect(MockMvcTester.MockMvcRequestBuilder request) {
		var result = request.exchange();
		assertThat(result).hasStatus3xxRedirection();
		assertThat(result.getMvcResult().getFlashMap().get("warning")).isNull();
		return result.getResponse().getRedirectedUrl();
	}

}
