package org.caiqiao.club;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.caiqiao.Accessible;
import org.caiqiao.BrowserTest;
import org.caiqiao.Browsing;
import org.caiqiao.People;
import org.caiqiao.Visitor;
import org.caiqiao.account.SignedInAccounts;
import org.caiqiao.club.agenda.MeetingProfile;
import org.caiqiao.club.followup.LaterOn;
import org.caiqiao.matching.MatchedNow;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * One event through the pages alone, from its first draft to what came of its meetings.
 */
@BrowserTest
@Import({ People.class, SignedInAccounts.class, MatchedNow.class, LaterOn.class, Cast.class,
		WholeEventBrowserTests.Time.class })
class WholeEventBrowserTests {

	private static final String TITLE = "产线检测成果对接会";

	private static final Mailbox MAILS = new Mailbox();

	private final Cast cast;

	private final MovedClock clock;

	private final LaterOn later;

	private final Cast.Member lin;

	private final Cast.Member zhou;

	private final Cast.Member first;

	private final Cast.Member second;

	private final Cast.Member third;

	WholeEventBrowserTests(@Autowired Cast cast, @Autowired MovedClock clock, @Autowired LaterOn later) {
		this.cast = cast;
		this.clock = clock;
		this.later = later;
		this.lin = cast.expert("林视觉");
		this.zhou = cast.expert("周材料");
		this.first = cast.company("海淀精密检测公司");
		this.second = cast.company("北方复合材料公司");
		this.third = cast.company("西山电子装配公司");
	}

	@DynamicPropertySource
	static void mailServer(DynamicPropertyRegistry properties) {
		MAILS.serve(properties);
	}

	@Test
	void anEventFromItsFirstDraftToWhatCameOfItsMeetings(Browsing browsing) {
		EventOffice office = theOfficeSetsUpAndInvites(browsing);
		companiesFollowTheirInvitations(browsing);
		everybodySaysItsWishes(browsing, office.event());
		theOfficePlansAndPublishes(browsing, office);
		aCompanyReadsItsAgenda(browsing, office.event());

		MeetingProfile missed = theFirstMeetingOfLinBegins(office);
		Cast.Member away = List.of(this.first, this.second)
			.stream()
			.filter(company -> company.name().equals(missed.company().name()))
			.findFirst()
			.orElseThrow();
		everybodyArrivesBut(away, browsing, office);
		theStandByTakesThePlace(away, browsing, office);
		thePackSaysWhatHoldsNow(away, browsing, office);

		theEventEndsAndEverybodyIsAsked(office);
		String form = MAILS.link(this.third.who().email(), "洽谈得怎么样", "/follow-up/");
		threeTapsAnswer(browsing, form);
		theOfficeSeesTheAnswer(browsing, office);
		theReportCountsIt(browsing, office);
	}

	private EventOffice theOfficeSetsUpAndInvites(Browsing browsing) {
		var visitor = new Visitor(Browsing.signIn(browsing.desktop(), this.cast.officer()));
		EventOffice office = EventOffice.announce(visitor, TITLE, List.of(this.lin.name(), this.zhou.name()));
		office.setUp();
		browsing.picture(office.page(), "1-setup");
		office.openRegistration();
		office.invite(companies().map(Cast.Member::name).toList());
		browsing.picture(office.page(), "2-invited");
		return office;
	}

	private void companiesFollowTheirInvitations(Browsing browsing) {
		companies().forEach(company -> {
			String event = MAILS.link(company.who().email(), "邀请您参加", "/events/");
			Visitor visitor = as(browsing, company).open(event).follow("报名");
			visitor.page().locator("#attendee-1").fill(company.name().substring(0, 2) + "来人");
			Accessible.check(visitor.page());
			visitor.press("报名").sees("报名成功");
		});
	}

	/**
	 * Of the three who want to see Lin one has no place, as he has time for two. Zhou
	 * comes for the last slot only.
	 */
	private void everybodySaysItsWishes(Browsing browsing, String event) {
		wish(browsing, event, this.first, List.of(new Said(this.lin, "MUST"), new Said(this.zhou, "NO")));
		wish(browsing, event, this.second, List.of(new Said(this.lin, "MEET")));
		wish(browsing, event, this.third, List.of(new Said(this.lin, "MEET"), new Said(this.zhou, "MEET")));
		wish(browsing, event, this.lin, List.of(new Said(this.second, "MEET")));
		wish(browsing, event, this.zhou, List.of(new Said(this.third, "MEET")), 0, 1);
	}

	private void wish(Browsing browsing, String event, Cast.Member member, List<Said> wishes, int... away) {
		Visitor visitor = as(browsing, member).open(event).follow("填写洽谈意愿");
		Page page = visitor.page();
		for (Said said : wishes) {
			page.locator("fieldset.wish")
				.filter(new Locator.FilterOptions().setHasText(said.whom().name()))
				.locator("input[value=" + said.strength() + "]")
				.check();
		}
		for (int slot : away) {
			page.locator("#free input[name=free]").nth(slot).uncheck();
		}
		visitor.press("保存意愿").sees("洽谈意愿已保存");
		Accessible.check(page);
	}

	private void theOfficePlansAndPublishes(Browsing browsing, EventOffice office) {
		var plan = new PlanDeskPages(office);
		plan.solve();
		assertThat(plan.meetings()).hasCount(3);
		assertThat(plan.unmet()).hasCount(1);
		assertThat(plan.unmet()).containsText(this.third.name());
		assertThat(plan.unmet()).containsText(this.lin.name() + " 的场数已到上限；需要允许 " + this.lin.name() + " 参加 3 场");
		browsing.picture(office.page(), "3-planned");
		String slot = plan.slot(this.lin.name(), this.first.name());
		plan.lock(this.lin.name(), this.first.name());
		plan.solveTheRest();
		assertThat(plan.meetings()).hasCount(3);
		assertThat(plan.slot(this.lin.name(), this.first.name())).isEqualTo(slot);
		plan.publish(3, 5);
	}

	private void aCompanyReadsItsAgenda(Browsing browsing, String event) {
		MAILS.hasTold(this.first.who().email(), "洽谈安排有更新", 1);
		Visitor visitor = as(browsing, this.first).open(event).follow("完整安排，可打印");
		assertThat(visitor.page().locator(".meetings > li")).hasCount(1);
		visitor.sees(this.lin.name()).sees("A 厅").seesNothingOf(this.second.name());
		Accessible.check(visitor.page());
		browsing.picture(visitor.page(), "4-agenda");
	}

	private MeetingProfile theFirstMeetingOfLinBegins(EventOffice office) {
		MeetingProfile meeting = this.later.meetings(id(office))
			.stream()
			.filter(one -> one.host().name().equals(this.lin.name()))
			.min(Comparator.comparing(one -> one.place().time().startsAt()))
			.orElseThrow();
		this.clock.move(meeting.place().time().startsAt());
		return meeting;
	}

	private void everybodyArrivesBut(Cast.Member away, Browsing browsing, EventOffice office) {
		var day = new DayPages(office);
		day.door();
		everybody().filter(member -> !member.equals(away)).forEach(member -> {
			Visitor visitor = as(browsing, member).open(office.event()).follow("我的入场码");
			assertThat(visitor.page().locator(".qr")).isVisible();
			Accessible.check(visitor.page());
			day.arrive(visitor.page().locator(".door-code").textContent(), member.name());
		});
		browsing.picture(office.page(), "5-door");
		day.round().sees("已到 4 / 5").sees("该到未到（1）");
	}

	private void theStandByTakesThePlace(Cast.Member away, Browsing browsing, EventOffice office) {
		var day = new DayPages(office);
		day.noteAbsence(this.lin.name(), away.name());
		browsing.picture(office.page(), "6-absent");
		day.callStandBy(this.lin.name(), this.third.name());
		browsing.picture(office.page(), "7-called");
		MAILS.hasTold(this.third.who().email(), "洽谈安排有更新", 2);
		MAILS.hasTold(away.who().email(), "洽谈安排有更新", 2);
		Visitor visitor = as(browsing, this.third).open(office.event() + "/agenda").sees(this.lin.name());
		assertThat(visitor.page().locator(".meetings > li")).hasCount(2);
	}

	private void thePackSaysWhatHoldsNow(Cast.Member away, Browsing browsing, EventOffice office) {
		List<String> pages = Printed.of(new DayPages(office).printThePack(), "pack").pages();
		browsing.picture(office.page(), "8-pack");
		assertThat(pages.getFirst()).as("door list")
			.contains(TITLE, "签到表", "签名")
			.contains(everybody().map(Cast.Member::name).toList());
		everybody().forEach(member -> assertThat(pages).as("a sheet of paper for %s", member.name())
			.filteredOn(page -> page.startsWith(member.name()))
			.singleElement()
			.asString()
			.contains(code(office.page(), member.name())));
		int before = 1 + office.page().locator(".card-table").count() + 5;
		assertThat(pages.subList(1, before - 5)).as("table cards").allMatch(page -> page.contains("A 厅"));
		assertThat(pages.get(before)).as("after the sheets").contains("洽谈结果条");
		assertThat(String.join("\n", pages.subList(before, pages.size())))
			.contains(this.third.name() + " 填写 · 与 " + this.lin.name())
			.doesNotContain(away.name(), "关于才桥");
	}

	/** The code of a participant on the list of the page that is printed. */
	private static String code(Page pack, String member) {
		return pack.locator(".pack-part tr:has(.signature)", new Page.LocatorOptions().setHasText(member))
			.locator("td.number")
			.first()
			.textContent();
	}

	private void theEventEndsAndEverybodyIsAsked(EventOffice office) {
		this.clock.move(this.later.end(id(office)));
		this.later.look(this.clock.instant());
	}

	private void threeTapsAnswer(Browsing browsing, String form) {
		Page phone = browsing.phone();
		phone.navigate(form);
		Accessible.check(phone);
		assertThat(phone.locator(".asked")).hasCount(2);
		Locator card = phone.locator(".asked", new Page.LocatorOptions().setHasText(this.lin.name()));
		for (String tap : List.of("谈了", "很有价值", "再约见面")) {
			card.getByText(tap, new Locator.GetByTextOptions().setExact(true)).tap();
		}
		browsing.picture(phone, "9-taps");
		phone.locator("main button[type=submit]").tap();
		assertThat(phone.locator("h1")).containsText("谢谢，已收到");
		Accessible.check(phone);
	}

	private void theOfficeSeesTheAnswer(Browsing browsing, EventOffice office) {
		office.go("会后跟进");
		assertThat(office.page()).hasURL(Pattern.compile("/office" + office.event() + "/follow-up$"));
		Locator row = office.page().locator("tbody tr", new Page.LocatorOptions().setHasText("再约见面"));
		assertThat(row).containsText(this.third.name());
		assertThat(row).containsText("很有价值");
		Accessible.check(office.page());
		browsing.picture(office.page(), "10-answer");
	}

	private void theReportCountsIt(Browsing browsing, EventOffice office) {
		office.go("活动小结");
		assertThat(office.page()).hasURL(Pattern.compile("/office" + office.event() + "/report$"));
		Locator figures = office.page().locator(".report tbody tr");
		assertThat(figures.filter(new Locator.FilterOptions().setHasText("到场"))).containsText("4 / 5");
		assertThat(figures.filter(new Locator.FilterOptions().setHasText("企业缺席"))).containsText("1 / 2");
		assertThat(figures.filter(new Locator.FilterOptions().setHasText("专家时间用足"))).containsText("%");
		Accessible.check(office.page());
		browsing.picture(office.page(), "11-report");
	}

	private Visitor as(Browsing browsing, Cast.Member member) {
		return new Visitor(Browsing.signIn(browsing.phone(), member.who()));
	}

	private Stream<Cast.Member> companies() {
		return Stream.of(this.first, this.second, this.third);
	}

	private Stream<Cast.Member> everybody() {
		return Stream.concat(Stream.of(this.lin, this.zhou), companies());
	}

	private static ClubEventId id(EventOffice office) {
		return new ClubEventId(Long.parseLong(office.event().replaceAll("\\D", "")));
	}

	/**
	 * What somebody says of somebody else.
	 *
	 * @param whom the other side
	 * @param strength the value of the choice
	 */
	private record Said(Cast.Member whom, String strength) {
	}

	/** The story begins some weeks before its event. */
	@TestConfiguration(proxyBeanMethods = false)
	static class Time {

		@Bean
		@Primary
		MovedClock storyClock() {
			return new MovedClock(Instant.parse("2031-04-21T01:00:00Z"), ZoneId.of("Asia/Shanghai"));
		}

	}

}
