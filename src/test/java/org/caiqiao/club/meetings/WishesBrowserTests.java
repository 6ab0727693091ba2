package org.caiqiao.club.meetings;

import java.time.Duration;
import java.util.List;

import com.microsoft.playwright.Page;
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
import org.caiqiao.club.RegistrationManagement;
import org.caiqiao.company.CompanyBuilder;
import org.caiqiao.company.CompanyId;
import org.caiqiao.company.CompanyManagement;
import org.caiqiao.expert.ExpertId;
import org.caiqiao.matching.MatchedNow;
import org.caiqiao.need.NeedContent;
import org.caiqiao.need.NeedImport;
import org.caiqiao.shared.Origin;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** The office sets up slots, and a company says whom it wishes to meet. */
@BrowserTest
@Import({ People.class, SignedInAccounts.class, Club.class, MatchedNow.class })
class WishesBrowserTests {

	private final People people;

	private final Club club;

	private final CompanyManagement companies;

	private final RegistrationManagement registrations;

	private final NeedImport needs;

	private final MatchedNow matched;

	WishesBrowserTests(@Autowired People people, @Autowired Club club, @Autowired CompanyManagement companies,
			@Autowired RegistrationManagement registrations, @Autowired NeedImport needs,
			@Autowired MatchedNow matched) {
		this.people = people;
		this.club = club;
		this.companies = companies;
		this.registrations = registrations;
		this.needs = needs;
		this.matched = matched;
	}

	@Test
	void theOfficeSetsUpAndACompanyWishes(Browsing browsing) {
		ExpertId first = this.club.expert("林视觉");
		ExpertId second = this.club.expert("周材料");
		List.of(first, second).forEach(expert -> this.matched.expert(expert.value()));
		ClubEventId id = this.club.opened(this.club
			.draft(EventBuilder.event().start(this.club.day()).length(Duration.ofHours(4)), first, second));
		SignedIn company = company(id);

		Page office = Browsing.signIn(browsing.desktop(), this.people.withPassword(Role.OFFICER));
		office.navigate("/office/events/" + id.value() + "/meetings");
		office.locator("#length").fill("20");
		office.locator("#pause").fill("10");
		office.getByText("预览", new Page.GetByTextOptions().setExact(true)).click();
		assertThat(office.locator("#slots [role=status]")).containsText("将生成 8 个时段");
		browsing.picture(office, "preview");
		office.getByText("添加这些时段").click();
		assertThat(office.locator("#slots")).containsText("共 8 个时段");
		office.locator("#last").fill("12");
		office.locator("#room").fill("A 厅");
		office.locator("#tables button.button-main").click();
		assertThat(office.locator("#tables")).containsText("桌 12（4 座）");
		Accessible.check(office);
		browsing.picture(office, "setup");

		Page page = Browsing.signIn(browsing.phone(), company);
		page.navigate("/events/" + id.value());
		page.getByText("填写洽谈意愿").click();
		page.locator("[name='rows[0].strength'][value=MUST]").check();
		page.locator("[name='rows[1].strength'][value=NO]").check();
		page.locator("#free input[type=checkbox]").first().uncheck();
		page.locator("[name=sharesSlot]").check();
		browsing.picture(page, "phone");
		page.getByText("保存意愿").click();
		assertThat(page.locator("[data-saved]")).containsText("已保存");
		assertThat(page.locator("[name='rows[0].strength'][value=MUST]")).isChecked();
		assertThat(page.locator("#free input[type=checkbox]").first()).not().isChecked();
		Accessible.check(page);

		Page plain = Browsing.signIn(browsing.withoutScripts(), company);
		plain.navigate("/events/" + id.value() + "/wishes");
		plain.locator("[name='rows[1].strength'][value='']").check();
		plain.locator("details summary").first().click();
		plain.locator("[name='rows[0].words']").fill("想谈产线检测");
		plain.getByText("保存意愿").click();
		assertThat(plain.locator("[name='rows[0].words']")).hasValue("想谈产线检测");
		assertThat(plain.locator("[name='rows[1].strength'][value='']")).isChecked();
		browsing.picture(plain, "desktop");

		office.navigate("/office/events/" + id.value() + "/wishes");
		assertThat(office.locator("main")).containsText("1 方想见");
		Accessible.check(office);
		browsing.picture(office, "survey");
		office.navigate("/office/events/" + id.value() + "/invitations");
		Accessible.check(office);
		browsing.picture(office, "invitations");
		office.setViewportSize(390, 844);
		for (String part : List.of("meetings", "wishes")) {
			office.navigate("/office/events/" + id.value() + "/" + part);
			browsing.picture(office, part + "-narrow");
		}
	}

	private SignedIn company(ClubEventId event) {
		SignedIn who = this.people.withPassword(Role.COMPANY);
		CompanyId id = this.companies.importAll(List.of(CompanyBuilder.company().name("浏览器试验企业").draft()), 4711)
			.getFirst();
		this.companies.addRepresentative(id, who.accountId());
		this.registrations.register(who, event, List.of("甲"));
		long need = this.needs
			.publish(
					List.of(new NeedImport.Row(id, NeedContent.of("产线图像检测的漏检", "产线图像检测问题：漏检率太高，靠人复检。"), Origin.PORTAL)))
			.getFirst()
			.value();
		this.matched.need(need);
		return who;
	}

}
