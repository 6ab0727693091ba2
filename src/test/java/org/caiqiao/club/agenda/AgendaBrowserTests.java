package org.caiqiao.club.agenda;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import org.caiqiao.Accessible;
import org.caiqiao.BrowserTest;
import org.caiqiao.Browsing;
import org.caiqiao.People;
import org.caiqiao.account.Role;
import org.caiqiao.account.SignedIn;
import org.caiqiao.account.SignedInAccounts;
import org.caiqiao.club.Club;
import org.caiqiao.club.ClubEventId;
import org.caiqiao.club.EventBuilder;
import org.caiqiao.club.MemberKind;
import org.caiqiao.club.Participant;
import org.caiqiao.club.RegistrationManagement;
import org.caiqiao.club.meetings.Halls;
import org.caiqiao.club.meetings.MeetingData;
import org.caiqiao.company.CompanyBuilder;
import org.caiqiao.company.CompanyId;
import org.caiqiao.company.CompanyManagement;
import org.caiqiao.expert.ExpertBuilder;
import org.caiqiao.expert.ExpertId;
import org.caiqiao.expert.ExpertManagement;
import org.caiqiao.institution.InstitutionBuilder;
import org.caiqiao.institution.InstitutionId;
import org.caiqiao.institution.InstitutionManagement;
import org.caiqiao.need.NeedContent;
import org.caiqiao.need.NeedImport;
import org.caiqiao.shared.Origin;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * A company reads its agenda on a phone; the office calls a meeting off and puts it back.
 */
@BrowserTest
@Import({ People.class, SignedInAccounts.class, Club.class, Halls.class })
class AgendaBrowserTests {

	private final People people;

	private final Club club;

	private final Halls halls;

	private final CompanyManagement companies;

	private final RegistrationManagement registrations;

	private final NeedImport needs;

	private final MeetingManagement meetings;

	AgendaBrowserTests(@Autowired People people, @Autowired Club club, @Autowired Halls halls,
			@Autowired CompanyManagement companies, @Autowired RegistrationManagement registrations,
			@Autowired NeedImport needs, @Autowired MeetingManagement meetings) {
		this.people = people;
		this.club = club;
		this.halls = halls;
		this.companies = companies;
		this.registrations = registrations;
		this.needs = needs;
		this.meetings = meetings;
	}

	@Test
	void aMemberReadsItsAgendaAndTheOfficeCallsAMeetingOff(Browsing browsing) {
		ExpertId first = this.club.expert("林视觉");
		ExpertId second = this.club.expert("周材料");
		ClubEventId id = this.club.opened(
				this.club.draft(EventBuilder.event().title("机器视觉与新材料成果对接专场").start(this.club.day()), first, second));
		SignedIn who = this.people.withPassword(Role.COMPANY);
		CompanyId company = this.companies
			.importAll(List.of(CompanyBuilder.company().name("海淀精密检测装备股份有限公司").draft()), 4711)
			.getFirst();
		this.companies.addRepresentative(company, who.accountId());
		this.registrations.register(who, id, List.of("甲"));
		SignedIn other = this.club.company("北方复合材料有限公司");
		this.registrations.register(other, id, List.of("乙"));
		long need = this.needs
			.publish(List
				.of(new NeedImport.Row(company, NeedContent.of("产线图像检测的漏检率高，希望自动复检", "漏检率太高，靠人复检。"), Origin.PORTAL)))
			.getFirst()
			.value();
		List<MeetingData.Slot> slots = this.halls.slots(id, 4);
		List<MeetingData.Table> tables = this.halls.tables(id, 2);
		var guest = new Participant(MemberKind.COMPANY, company.value(), "海淀精密检测装备股份有限公司");
		var neighbour = new Participant(MemberKind.COMPANY, this.club.companyOf(other).value(), "北方复合材料有限公司");
		var one = new Participant(MemberKind.EXPERT, first.value(), "林视觉");
		var two = new Participant(MemberKind.EXPERT, second.value(), "周材料");
		this.meetings.publish(id,
				List.of(new AgreedMeeting(one, guest, need, slots.get(0).id(), tables.get(0).id()),
						new AgreedMeeting(two, guest, null, slots.get(2).id(), tables.get(1).id()),
						new AgreedMeeting(two, neighbour, null, slots.get(0).id(), tables.get(1).id())));

		Page phone = Browsing.signIn(browsing.phone(), who);
		phone.navigate("/");
		assertThat(phone.locator("main")).containsText("接下来的洽谈");
		browsing.picture(phone, "home-phone");
		phone.navigate("/events/" + id.value());
		assertThat(phone.locator("aside")).containsText("您的洽谈");
		browsing.picture(phone, "event-phone");
		phone.getByText("完整安排，可打印").click();
		assertThat(phone.locator("main")).containsText("产线图像检测的漏检率高");
		assertThat(phone.locator(".meetings > li")).hasCount(2);
		fits(phone);
		Accessible.check(phone);
		browsing.picture(phone, "agenda-phone");
		phone.navigate("/agenda");
		assertThat(phone.locator("main")).containsText("机器视觉与新材料成果对接专场");
		fits(phone);
		Accessible.check(phone);
		browsing.picture(phone, "ahead-phone");
		phone.navigate("/account/calendar");
		phone.getByText("生成订阅地址").click();
		assertThat(phone.locator("#address")).hasValue(Pattern.compile(".*/calendar/[\\w-]{43}\\.ics"));
		fits(phone);
		Accessible.check(phone);
		browsing.picture(phone, "address-phone");

		Page office = Browsing.signIn(browsing.desktop(), this.people.withPassword(Role.OFFICER));
		office.navigate("/events/" + id.value());
		office.getByText("已发布的洽谈").click();
		assertThat(office.locator("tbody tr")).hasCount(3);
		office.locator(".search-line input[name=q]").fill("林视觉");
		office.locator(".search-line button").click();
		assertThat(office.locator("tbody tr")).hasCount(1);
		office.locator("tbody summary").click();
		office.locator("textarea[name=reason]").fill("专家临时出差");
		Accessible.check(office);
		browsing.picture(office, "office-asks");
		office.getByText("确认取消").click();
		assertThat(office.locator("tbody tr")).containsText("专家临时出差");
		browsing.picture(office, "office-off");
		phone.navigate("/events/" + id.value() + "/agenda");
		assertThat(phone.locator(".meetings-off")).containsText("专家临时出差");
		browsing.picture(phone, "agenda-off-phone");
		office.getByText("恢复", new Page.GetByTextOptions().setExact(true)).click();
		assertThat(office.locator("tbody tr")).containsText("照常");
		office.navigate("/office/events/" + id.value() + "/agenda?show=all");
		browsing.picture(office, "office-all");
		office.setViewportSize(390, 844);
		fits(office);
		browsing.picture(office, "office-phone");

		for (String page : List.of("/events/" + id.value() + "/agenda", "/account/calendar")) {
			phone.navigate(page + "?lang=en");
			fits(phone);
			browsing.picture(phone, "english" + page.substring(page.lastIndexOf('/') + 1));
		}

		Page plain = Browsing.signIn(browsing.withoutScripts(), who);
		plain.navigate("/events/" + id.value() + "/agenda");
		browsing.picture(plain, "agenda-desktop");
		plain.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
		assertThat(plain.locator(".print-only").first()).isVisible();
		assertThat(plain.locator(".agenda .actions").first()).isHidden();
		browsing.picture(plain, "agenda-print");
	}

	@Test
	void eachExpertOfAnInstitutionHasASheetOfItsOwn(Browsing browsing, @Autowired InstitutionManagement institutions,
			@Autowired ExpertManagement experts) {
		SignedIn who = this.people.withPassword(Role.INSTITUTION);
		InstitutionId unit = institutions
			.importAll(List.of(InstitutionBuilder.institution().name("先进制造研究院").draft()), 4711)
			.getFirst();
		institutions.addRepresentative(unit, who.accountId());
		List<ExpertId> own = experts.importAll(List.of(ExpertBuilder.expert().name("顾精密").institution(unit).draft(),
				ExpertBuilder.expert().name("宋智造").institution(unit).draft()), 4711);
		ClubEventId id = this.club.opened(this.club.draft(EventBuilder.event().title("先进制造专场").start(this.club.day()),
				own.toArray(ExpertId[]::new)));
		List<MeetingData.Slot> slots = this.halls.slots(id, 2);
		List<MeetingData.Table> tables = this.halls.tables(id, 2);
		SignedIn company = this.club.company("来客企业");
		this.registrations.register(company, id, List.of("乙"));
		var guest = new Participant(MemberKind.COMPANY, this.club.companyOf(company).value(), "来客企业");
		this.meetings.publish(id,
				List.of(new AgreedMeeting(new Participant(MemberKind.EXPERT, own.get(0).value(), "顾精密"), guest, null,
						slots.get(0).id(), tables.get(0).id()),
						new AgreedMeeting(new Participant(MemberKind.EXPERT, own.get(1).value(), "宋智造"), guest, null,
								slots.get(1).id(), tables.get(1).id())));
		Page page = Browsing.signIn(browsing.desktop(), who);
		page.navigate("/events/" + id.value() + "/agenda");
		assertThat(page.locator(".sheet")).hasCount(2);
		browsing.picture(page, "desktop");
		String paper = new String(page.pdf(), StandardCharsets.ISO_8859_1);
		Assertions.assertThat(paper.split("/Type /Page\\b").length - 1).as("sheets of paper").isEqualTo(2);
	}

	/** Nothing is wider than the window. */
	private static void fits(Page page) {
		Assertions.assertThat((int) page.evaluate("document.documentElement.scrollWidth - window.innerWidth"))
			.as(page.url())
			.isLessThanOrEqualTo(0);
	}

}
