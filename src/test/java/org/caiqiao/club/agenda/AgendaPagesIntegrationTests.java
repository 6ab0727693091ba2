package org.caiqiao.club.agenda;

import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.caiqiao.IntegrationTest;
import org.caiqiao.Statements;
import org.caiqiao.account.Role;
import org.caiqiao.account.SignedIn;
import org.caiqiao.club.Club;
import org.caiqiao.club.ClubEventManagement;
import org.caiqiao.club.Participant;
import org.caiqiao.club.RegistrationManagement;
import org.caiqiao.club.meetings.Halls;
import org.caiqiao.company.CompanyId;
import org.caiqiao.need.NeedContent;
import org.caiqiao.need.NeedImport;
import org.caiqiao.need.NeedKind;
import org.caiqiao.shared.Origin;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caiqiao.People.as;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/** What members and the office see of the meetings that were told. */
@IntegrationTest
@Import({ Club.class, Halls.class })
class AgendaPagesIntegrationTests {

	private final MockMvcTester pages;

	private final MeetingManagement meetings;

	private final Club club;

	private final Halls halls;

	private final RegistrationManagement registrations;

	private final ClubEventManagement events;

	private final NeedImport needs;

	private final Statements statements;

	private ToldEvent scene;

	private String path;

	AgendaPagesIntegrationTests(@Autowired MockMvcTester pages, @Autowired MeetingManagement meetings,
			@Autowired Club club, @Autowired Halls halls, @Autowired RegistrationManagement registrations,
			@Autowired ClubEventManagement events, @Autowired NeedImport needs, @Autowired Statements statements) {
		this.pages = pages;
		this.meetings = meetings;
		this.club = club;
		this.halls = halls;
		this.registrations = registrations;
		this.events = events;
		this.needs = needs;
		this.statements = statements;
	}

	@BeforeEach
	void setUp() {
		this.scene = ToldEvent.of(this.club, this.halls, this.registrations);
		this.path = "/events/" + this.scene.id().value() + "/agenda";
	}

	/** Each page as a visitor, a stranger among members, its member and the office. */
	@ParameterizedTest
	@CsvSource(textBlock = """
			/agenda,                                        302, 200, 200, 403
			/events/{id}/agenda,                            302, 200, 200, 302
			/events/{id}/agenda/companies/{c},              302, 404, 200, 200
			/events/{id}/agenda/companies/{c}/calendar.ics, 302, 404, 200, 200
			/events/{id}/agenda/experts/{e},                302, 404, 404, 200
			/events/{id}/agenda/experts/{e}/calendar.ics,   302, 404, 404, 200
			/events/{id}/agenda/companies/999999999,        302, 404, 404, 404
			/events/{id}/agenda/nobodies/1,                 302, 404, 404, 404
			/events/999999999/agenda,                       302, 404, 404, 302
			/office/events/{id}/agenda,                     302, 403, 403, 200
			/account/calendar,                              302, 200, 200, 403
			/calendar/no-such-secret.ics,                   404, 404, 404, 404
			""")
	void eachPageIsOpenToWhomItIsFor(String pattern, int visitor, int stranger, int member, int office) {
		publish(this.scene.meeting(0, 0, 0));
		String page = pattern.replace("{id}", "" + this.scene.id().value())
			.replace("{c}", "" + this.scene.guests().get(0).id())
			.replace("{e}", "" + this.scene.hosts().get(0).id());
		assertThat(this.pages.get().uri(page)).hasStatus(visitor);
		assertThat(get(page, this.scene.companies().get(1))).hasStatus(stranger);
		assertThat(get(page, this.scene.companies().get(0))).hasStatus(member);
		assertThat(get(page, this.club.officer())).hasStatus(office);
	}

	@ParameterizedTest
	@CsvSource({ "call-off", "put-back" })
	void onlyTheOfficeChangesMeetings(String step) {
		publish(this.scene.meeting(0, 0, 0));
		String uri = "/office" + this.path + "/" + all().getFirst().id().value() + "/" + step;
		assertThat(this.pages.post().uri(uri).with(csrf())).hasStatus3xxRedirection();
		assertThat(this.pages.post().uri(uri).param("reason", "x").with(csrf()).with(as(this.scene.companies().get(0))))
			.hasStatus(403);
		assertThat(all()).allMatch(MeetingProfile::planned);
	}

	@Test
	void eachSideReadsWhenWhereAndWhom() {
		publish(this.scene.meeting(0, 0, 0), this.scene.meeting(0, 1, 2));
		assertThat(get(this.path, this.scene.companies().get(0))).bodyText()
			.contains(this.scene.hosts().get(0).name(), "A1", "A 厅", "/experts/" + this.scene.hosts().get(0).id(),
					"共 1 场")
			.doesNotContain(this.scene.guests().get(1).name());
		assertThat(get(this.path, this.scene.experts().get(0))).bodyText()
			.contains(this.scene.guests().get(0).name(), this.scene.guests().get(1).name(), "共 2 场",
					"/companies/" + this.scene.guests().get(1).id());
		assertThat(get(this.path, this.scene.companies().get(2))).bodyText().contains("还没有您的洽谈");
	}

	@Test
	void meetingsThatWereCalledOffAreToldWithTheReason() {
		publish(this.scene.meeting(0, 0, 0), this.scene.meeting(0, 1, 1));
		this.meetings.callOff(all().getFirst().id(), "专家出差");
		assertThat(get(this.path, this.scene.companies().get(0))).bodyText().contains("洽谈都已取消", "由人才办取消", "专家出差");
		assertThat(get(this.path, this.scene.experts().get(0))).bodyText().contains("共 1 场", "专家出差");
	}

	@Test
	void aNeedThatHidesItsCompanyIsShownToTheCompanyAndTheOfficeOnly() {
		String hidden = "匿名需求" + UUID.randomUUID();
		String open = "公开需求" + UUID.randomUUID();
		publish(about(0, need(0, hidden, true)), about(1, need(1, open, false)));
		assertThat(get(this.path, this.scene.experts().get(0))).bodyText().contains(open).doesNotContain(hidden);
		assertThat(get(this.path, this.scene.companies().get(0))).bodyText().contains(hidden);
		String expert = this.path + "/experts/" + this.scene.hosts().get(0).id();
		assertThat(get(expert, this.club.officer())).bodyText()
			.contains(open, hidden, "/office" + this.path)
			.doesNotContain("/account/calendar");
		assertThat(unfolded(get(expert + "/calendar.ics", this.scene.experts().get(0)))).contains(open)
			.doesNotContain(hidden);
		assertThat(unfolded(get(expert + "/calendar.ics", this.club.officer()))).doesNotContain(hidden);
	}

	@Test
	void theFileKeepsNamesAndCountsChangesAndTellsOfCancellations() {
		publish(this.scene.meeting(0, 0, 0), this.scene.meeting(1, 0, 1));
		String file = this.path + "/companies/" + this.scene.guests().get(0).id() + "/calendar.ics";
		String before = unfolded(get(file, this.scene.companies().get(0)));
		assertThat(before).contains("METHOD:PUBLISH", "SEQUENCE:0", "STATUS:CONFIRMED", "LOCATION:A1 · A 厅");
		publish(this.scene.meeting(0, 0, 2));
		String after = unfolded(get(file, this.scene.companies().get(0)));
		assertThat(after).contains("METHOD:PUBLISH", "SEQUENCE:1", "STATUS:CONFIRMED", "STATUS:CANCELLED");
		assertThat(uids(after)).isEqualTo(uids(before)).hasSize(2);
		this.meetings.callOff(all().stream().filter(MeetingProfile::planned).findFirst().orElseThrow().id(), "");
		assertThat(unfolded(get(file, this.scene.companies().get(0)))).contains("METHOD:CANCEL")
			.doesNotContain("STATUS:CONFIRMED");
	}

	@Test
	void allThatIsAheadStandsOnOnePage() {
		publish(this.scene.meeting(0, 0, 0));
		var eventTitle = this.events.find(this.scene.id()).orElseThrow().content().title();
		assertThat(get("/agenda", this.scene.companies().get(0))).bodyText()
			.contains(eventTitle, "已报名", this.scene.hosts().get(0).name());
		assertThat(get("/agenda", this.scene.companies().get(1))).bodyText().contains(eventTitle, "还没有安排洽谈");
		assertThat(get("/agenda", this.scene.experts().get(0))).bodyText()
			.contains("受邀", this.scene.guests().get(0).name());
		assertThat(get("/agenda", this.club.company())).bodyText().contains("近期没有您要参加的活动");
	}

	@Test
	void theHomePageAndThePageOfTheEventShowThem() {
		String page = "/events/" + this.scene.id().value();
		assertThat(get("/", this.scene.companies().get(0))).bodyText().doesNotContain("接下来的洽谈");
		assertThat(get(page, this.scene.companies().get(0))).bodyText().doesNotContain("您的洽谈");
		publish(this.scene.meeting(0, 0, 0));
		assertThat(get("/", this.scene.companies().get(0))).bodyText()
			.contains("接下来的洽谈", this.scene.hosts().get(0).name());
		assertThat(get(page, this.scene.companies().get(0))).bodyText()
			.contains("您的洽谈", this.scene.hosts().get(0).name(), this.path);
		assertThat(get(page, this.scene.companies().get(1))).bodyText().doesNotContain("您的洽谈");
		assertThat(get(page, this.club.officer())).bodyText().contains("/office" + this.path);
		assertThat(this.pages.get().uri("/")).hasStatusOk();
	}

	@Test
	void theOfficeFindsCallsOffWithAReasonAndPutsBack() {
		publish(this.scene.meeting(0, 0, 0), this.scene.meeting(1, 1, 0));
		String office = "/office" + this.path;
		assertThat(get(office, this.club.officer())).bodyText()
			.contains(this.scene.guests().get(0).name(), this.scene.guests().get(1).name(), "2 场照常");
		assertThat(get(office + "?q=" + this.scene.guests().get(1).name(), this.club.officer())).bodyText()
			.contains(this.scene.hosts().get(1).name())
			.doesNotContain(this.scene.guests().get(0).name());
		assertThat(get(office + "?q=%25_%7Bx%7D", this.club.officer())).bodyText().contains("没有符合的洽谈");
		assertThat(get(office + "?show=all&page=99", this.club.officer())).bodyText()
			.contains(this.scene.guests().get(0).name(), this.scene.guests().get(1).name())
			.doesNotContain("call-off");
		MeetingProfile first = of(0);
		String one = office + "/" + first.id().value();
		var refused = this.pages.post()
			.uri(one + "/call-off")
			.param("reason", "长".repeat(301))
			.with(as(this.club.officer()))
			.with(csrf())
			.exchange();
		assertThat(refused).hasStatus3xxRedirection();
		assertThat(Map.copyOf(refused.getMvcResult().getFlashMap())).containsEntry("warning", "club.told.reason")
			.containsEntry("reason", "长".repeat(301));
		assertThat(send(one + "/call-off", "reason", "专家临时有事", "q", "A1 {b}", "page", "2")).redirectedUrl()
			.isEqualTo(office + "?q=A1+%7Bb%7D&page=2#meeting-" + first.id().value());
		assertThat(of(0).planned()).isFalse();
		assertThat(get(office, this.club.officer())).bodyText().contains("专家临时有事", "恢复", "1 场已取消");
		assertThat(send(one + "/put-back").getMvcResult().getFlashMap().get("warning")).isNull();
		assertThat(of(0)).matches(MeetingProfile::planned)
			.matches(back -> back.calendarSequence() == first.calendarSequence() + 2);
	}

	@Test
	void aMeetingOfAnotherEventIsNotFoundHere() {
		publish(this.scene.meeting(0, 0, 0));
		ToldEvent other = ToldEvent.of(this.club, this.halls, this.registrations);
		String uri = "/office/events/" + other.id().value() + "/agenda/" + of(0).id().value() + "/call-off";
		assertThat(this.pages.post().uri(uri).param("reason", "x").with(as(this.club.officer())).with(csrf()))
			.hasStatus(404);
	}

	@Test
	void nothingIsPutBackWhereItsPlaceWasGivenAwayOrASideIsGone() {
		publish(this.scene.meeting(0, 0, 0), this.scene.meeting(1, 2, 1));
		publish(this.scene.meeting(1, 0, 0), this.scene.meeting(1, 2, 1));
		String office = "/office" + this.path + "/";
		MeetingProfile gone = all().stream().filter(one -> !one.planned()).findFirst().orElseThrow();
		assertThat(send(office + gone.id().value() + "/put-back").getMvcResult().getFlashMap().get("warning"))
			.isEqualTo("club.told.putBack.taken");
		this.registrations.cancel(this.scene.companies().get(2), this.scene.id());
		MeetingProfile left = all().stream()
			.filter(one -> one.company().equals(this.scene.guests().get(2)))
			.findFirst()
			.orElseThrow();
		assertThat(left.cause()).isEqualTo(CallOffCause.LEFT);
		assertThat(send(office + left.id().value() + "/put-back").getMvcResult().getFlashMap().get("warning"))
			.isEqualTo("club.told.putBack.gone");
		assertThat(all().stream().filter(MeetingProfile::planned)).hasSize(1);
	}

	@Test
	void theNumberOfStatementsDoesNotGrowWithTheMeetings() {
		SignedIn expert = this.scene.experts().get(0);
		String whole = "/office" + this.path + "?show=all";
		publish(about(0, need(0, "甲", false)));
		List<Long> few = List.of(count(this.path, expert), count("/agenda", expert), count("/", expert),
				count(whole, this.club.officer()));
		publish(about(0, need(0, "甲", false)), about(1, need(1, "乙", false)), about(2, need(2, "丙", false)));
		assertThat(List.of(count(this.path, expert), count("/agenda", expert), count("/", expert),
				count(whole, this.club.officer())))
			.isEqualTo(few);
		assertThat(few.get(0)).isLessThanOrEqualTo(9);
		assertThat(few.get(1)).isLessThanOrEqualTo(11);
	}

	private long count(String page, SignedIn who) {
		get(page, who).exchange();
		return this.statements.of(() -> get(page, who).exchange());
	}

	private long need(int guest, String title, boolean hidden) {
		var content = new NeedContent(NeedKind.TECHNOLOGY, title, title + "的问题", "", "", "", "", null, null, null,
				List.of(), null, List.of(), "", hidden, false);
		return this.needs
			.publish(List
				.of(new NeedImport.Row(new CompanyId(this.scene.guests().get(guest).id()), content, Origin.PORTAL)))
			.getFirst()
			.value();
	}

	private AgreedMeeting about(int guest, long need) {
		Participant host = this.scene.hosts().get(0);
		return new AgreedMeeting(host, this.scene.guests().get(guest), need, this.scene.slots().get(guest).id(),
				this.scene.tables().get(0).id());
	}

	private void publish(AgreedMeeting... agreed) {
		this.meetings.publish(this.scene.id(), List.of(agreed));
	}

	private List<MeetingProfile> all() {
		return this.meetings.of(this.scene.id());
	}

	private MeetingProfile of(int guest) {
		return all().stream()
			.filter(one -> one.company().equals(this.scene.guests().get(guest)))
			.findFirst()
			.orElseThrow();
	}

	private MockMvcTester.MockMvcRequestBuilder get(String uri, SignedIn who) {
		return this.pages.get().uri(URI.create(uri)).with(as(who));
	}

	private MvcTestResult send(String uri, String... fields) {
		var request = this.pages.post().uri(uri).with(as(this.club.officer())).with(csrf());
		for (int n = 0; n < fields.length; n += 2) {
			request.param(fields[n], fields[n + 1]);
		}
		return request.exchange();
	}

	private static String unfolded(MockMvcTester.MockMvcRequestBuilder request) {
		try {
			var answer = request.exchange();
			assertThat(answer).hasStatusOk().hasContentType("text/calendar;charset=UTF-8");
			return answer.getResponse().getContentAsString(StandardCharsets.UTF_8).replace("\r\n ", "");
		}
		catch (UnsupportedEncodingException ex) {
			throw new AssertionError(ex);
		}
	}

	private static List<String> uids(String file) {
		return file.lines().filter(line -> line.startsWith("UID:")).sorted().toList();
	}

}
