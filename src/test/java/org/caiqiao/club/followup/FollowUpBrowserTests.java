package org.caiqiao.club.followup;

import java.util.List;
import java.util.Locale;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.caiqiao.Accessible;
import org.caiqiao.BrowserTest;
import org.caiqiao.Browsing;
import org.caiqiao.People;
import org.caiqiao.account.Role;
import org.caiqiao.account.SignedInAccounts;
import org.caiqiao.club.Club;
import org.caiqiao.club.RegistrationManagement;
import org.caiqiao.club.agenda.MeetingManagement;
import org.caiqiao.club.agenda.ToldEvent;
import org.caiqiao.club.day.MeetingSide;
import org.caiqiao.club.day.OutcomeSlips;
import org.caiqiao.club.day.Side;
import org.caiqiao.club.meetings.Halls;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** Three taps on a telephone, and slips by keyboard. */
@BrowserTest
@Import({ People.class, SignedInAccounts.class, Club.class, Halls.class, LaterOn.class })
class FollowUpBrowserTests {

	private final People people;

	private final LaterOn later;

	private final OutcomeSlips slips;

	private final ToldEvent scene;

	FollowUpBrowserTests(@Autowired People people, @Autowired Club club, @Autowired Halls halls,
			@Autowired RegistrationManagement registrations, @Autowired MeetingManagement meetings,
			@Autowired LaterOn later, @Autowired OutcomeSlips slips) {
		this.people = people;
		this.later = later;
		this.slips = slips;
		this.scene = ToldEvent.of(club, halls, registrations);
		meetings.publish(this.scene.id(), List.of(this.scene.meeting(0, 0, 0), this.scene.meeting(1, 0, 1)));
		later.look(later.end(this.scene.id()));
	}

	@Test
	void threeTapsAndThanks(Browsing browsing) {
		Page page = browsing.phone();
		tapAndChange(page);
		Accessible.check(page);
		browsing.picture(page, "thanks");
	}

	@Test
	void threeTapsWorkWithoutScripts(Browsing browsing) {
		tapAndChange(browsing.withoutScripts());
	}

	@Test
	void thePageFitsAPhoneInBothLights(Browsing browsing) {
		for (Page page : List.of(browsing.phone(), browsing.dark())) {
			page.navigate(link());
			Accessible.check(page);
			browsing.picture(page, "form-" + page.viewportSize().width);
			card(page).getByText("对方没到").click();
			assertThat(card(page).locator(".tap-worth")).isHidden();
			page.navigate("/follow-up/unknown");
			Accessible.check(page);
		}
	}

	@Test
	void slipsAreTypedInByKeyboardAlone(Browsing browsing) {
		Page page = Browsing.signIn(browsing.desktop(), this.people.withPassword(Role.OFFICER));
		page.navigate("/office/events/" + this.scene.id().value() + "/slips");
		Accessible.check(page);
		assertThat(page.locator("#code")).isFocused();
		String code = this.slips.codes(this.scene.id())
			.get(new MeetingSide(this.later.meetings(this.scene.id()).getFirst().id().value(), Side.COMPANY));
		page.keyboard().type(code.toLowerCase(Locale.ROOT));
		for (String ticked : List.of("1", "2", "1")) {
			page.keyboard().press("Tab");
			page.keyboard().type(ticked);
		}
		page.keyboard().press("Enter");
		assertThat(page.locator(".flash")).containsText("已录入：" + this.scene.guests().getFirst().name());
		assertThat(page.locator("#code")).isFocused();
		page.keyboard().type("23456789");
		page.keyboard().press("Enter");
		assertThat(page.locator("#code-error")).containsText("编号有误");
		assertThat(page.locator("#code")).isFocused();
		browsing.picture(page, "slips");
		page.navigate("/office/events/" + this.scene.id().value() + "/follow-up");
		assertThat(page.locator("main")).containsText("由人才办公室录入");
		Accessible.check(page);
		browsing.picture(page, "office");
		page.locator("tbody a").last().click();
		assertThat(page.locator("h1")).containsText("代为录入回答");
		Accessible.check(page);
		browsing.picture(page, "entry");
		page.setViewportSize(390, 844);
		page.navigate("/office/events/" + this.scene.id().value() + "/follow-up?lang=en");
		Accessible.check(page);
		browsing.picture(page, "office-phone");
		page.navigate("/office/events/" + this.scene.id().value() + "/pack?lang=zh-CN");
		browsing.picture(page, "pack");
	}

	private void tapAndChange(Page page) {
		page.navigate(link());
		for (String tap : List.of("谈了", "很有价值", "再约见面")) {
			card(page).getByText(tap, new Locator.GetByTextOptions().setExact(true)).click();
		}
		page.locator("main button[type=submit]").click();
		assertThat(page.locator("h1")).containsText("谢谢，已收到");
		page.getByText("修改我的回答").click();
		assertThat(card(page).locator("input[value=MEET_AGAIN]")).isChecked();
		card(page).getByText("谈合同").click();
		page.locator("main button[type=submit]").click();
		assertThat(page.locator("main")).containsText("谈合同");
	}

	private String link() {
		return this.later.link(this.scene.id(), this.scene.companies().getFirst().accountId());
	}

	private static Locator card(Page page) {
		return page.locator(".asked").first();
	}

}
