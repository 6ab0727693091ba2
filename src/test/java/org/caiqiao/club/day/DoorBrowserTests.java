package org.caiqiao.club.day;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import com.microsoft.playwright.Page;
import org.caiqiao.Accessible;
import org.caiqiao.BrowserTest;
import org.caiqiao.Browsing;
import org.caiqiao.People;
import org.caiqiao.account.Role;
import org.caiqiao.account.SignedIn;
import org.caiqiao.account.SignedInAccounts;
import org.caiqiao.club.Club;
import org.caiqiao.club.RegistrationManagement;
import org.caiqiao.club.agenda.MeetingManagement;
import org.caiqiao.club.agenda.ToldEvent;
import org.caiqiao.club.meetings.Halls;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** The door on a telephone, also while the network is away. */
@BrowserTest
@Import({ People.class, SignedInAccounts.class, Club.class, Halls.class })
class DoorBrowserTests {

	private final People people;

	private final RegistrationManagement registrations;

	private final DayManagement day;

	private final DayBoard board;

	private final ToldEvent scene;

	DoorBrowserTests(@Autowired People people, @Autowired Club club, @Autowired Halls halls,
			@Autowired RegistrationManagement registrations, @Autowired MeetingManagement meetings,
			@Autowired DayManagement day, @Autowired DayBoard board) {
		this.people = people;
		this.registrations = registrations;
		this.day = day;
		this.board = board;
		this.scene = ToldEvent.of(club, halls, registrations);
		meetings.publish(this.scene.id(), List.of(this.scene.meeting(0, 0, 0), this.scene.meeting(1, 1, 1)));
	}

	@Test
	void arrivalsAreNotedWhileTheNetworkIsAwayAndSentOnceItIsBack(Browsing browsing) {
		Page page = Browsing.signIn(browsing.phone(), this.people.withPassword(Role.OFFICER));
		page.navigate("/office/events/" + this.scene.id().value() + "/day");
		Accessible.check(page);
		browsing.picture(page, "door");
		String code = this.day.codes(this.scene.id()).get(this.scene.guests().getFirst());
		page.locator("#door-search").fill(code.toLowerCase(Locale.ROOT));
		assertThat(page.locator(".door-entry:visible")).hasCount(1);
		assertThat(page.locator(".door-entry:visible")).containsText("A1");
		browsing.picture(page, "found");

		page.context().setOffline(true);
		page.locator(".door-entry:visible form[data-arrive] button").click();
		assertThat(page.locator("#queue")).containsText("1 条签到等待发送");
		assertThat(page.locator(".door-entry:visible")).containsText("已到");
		page.locator("#door-search").fill(this.scene.guests().get(1).name());
		page.locator(".door-entry:visible form[data-arrive] button").click();
		assertThat(page.locator("#queue")).containsText("2 条签到等待发送");
		assertThat(page.locator("#door-count")).hasText("已到 2 / 5");
		org.assertj.core.api.Assertions.assertThat(this.board.of(this.scene.id()).there()).isZero();

		page.context().setOffline(false);
		assertThat(page.locator("#queue")).isHidden();
		org.assertj.core.api.Assertions.assertThat(this.board.of(this.scene.id()).there()).isEqualTo(2);
		page.reload();
		assertThat(page.locator("main")).containsText("已到 2 / 5");
		page.navigate("/office/events/" + this.scene.id().value() + "/day/round");
		Accessible.check(page);
		browsing.picture(page, "round");
	}

	@Test
	void whereTheSignInHasEndedScansAreKeptUntilOneSignsInAgain(Browsing browsing) {
		SignedIn officer = this.people.withPassword(Role.OFFICER);
		Page page = Browsing.signIn(browsing.phone(), officer);
		page.navigate("/office/events/" + this.scene.id().value() + "/day");
		page.context().clearCookies();
		page.locator("#door-search").fill(this.scene.guests().getFirst().name());
		page.locator(".door-entry:visible form[data-arrive] button").click();
		assertThat(page.locator("#door-signed-out")).containsText("不会丢失");
		assertThat(page.locator("#queue")).containsText("1 条签到等待发送");
		assertThat(page.locator(".door-entry:visible")).containsText("已到");
		Accessible.check(page);
		browsing.picture(page, "signed-out");

		page.locator("#door-signed-out a").click();
		page.locator("[name=email]").fill(officer.email());
		page.locator("[name=currentPassword]").fill(People.PASSWORD);
		page.locator("main form button[type=submit]").first().click();
		assertThat(page).hasURL(Pattern.compile("/office/events/" + this.scene.id().value() + "/day$"));
		assertThat(page.locator("#queue")).isHidden();
		assertThat(page.locator("#door-signed-out")).isHidden();
		page.reload();
		assertThat(page.locator("#door-count")).hasText("已到 1 / 5");
		org.assertj.core.api.Assertions.assertThat(this.board.of(this.scene.id()).there()).isEqualTo(1);
	}

	@Test
	void whoIsNotExpectedAnyMoreIsNamedAndNotCounted(Browsing browsing) {
		Page page = Browsing.signIn(browsing.phone(), this.people.withPassword(Role.OFFICER));
		page.navigate("/office/events/" + this.scene.id().value() + "/day");
		this.registrations.cancel(this.scene.companies().getFirst(), this.scene.id());
		String name = this.scene.guests().getFirst().name();
		page.locator("#door-search").fill(name);
		page.locator(".door-entry:visible form[data-arrive] button").click();
		assertThat(page.locator("#door-refused")).containsText(name + ": 不在本场活动的参加者之中");
		assertThat(page.locator("#queue")).isHidden();
		assertThat(page.locator(".door-entry:visible .door-state")).hasText("未到");
		assertThat(page.locator("#door-count")).hasText("已到 0 / 5");
		Accessible.check(page);
	}

	@Test
	void theDoorWorksWithoutScripts(Browsing browsing) {
		Page page = Browsing.signIn(browsing.withoutScripts(), this.people.withPassword(Role.OFFICER));
		page.navigate("/office/events/" + this.scene.id().value() + "/day");
		page.locator("#door-search").fill(this.scene.guests().getFirst().name());
		page.getByText("搜索").last().click();
		assertThat(page.locator("#door-found")).containsText("A1");
		page.locator("form[data-arrive] button").first().click();
		assertThat(page.locator("main")).containsText("已到 1 / 5");
	}

}
