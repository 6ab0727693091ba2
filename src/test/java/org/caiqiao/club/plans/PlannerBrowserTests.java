package org.caiqiao.club.plans;

import java.util.List;
import java.util.Map;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.ReducedMotion;
import org.caiqiao.Accessible;
import org.caiqiao.BrowserTest;
import org.caiqiao.Browsing;
import org.caiqiao.People;
import org.caiqiao.account.Role;
import org.caiqiao.account.SignedInAccounts;
import org.caiqiao.club.Club;
import org.caiqiao.club.RegistrationManagement;
import org.caiqiao.club.agenda.ToldEvent;
import org.caiqiao.club.meetings.Halls;
import org.caiqiao.club.meetings.WishStrength;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** An officer plans the meetings of an event: by the planner, by mouse, by keyboard. */
@BrowserTest
@Import({ People.class, SignedInAccounts.class, Club.class, Halls.class })
class PlannerBrowserTests {

	private final People people;

	private final ToldEvent scene;

	PlannerBrowserTests(@Autowired People people, @Autowired Club club, @Autowired Halls halls,
			@Autowired RegistrationManagement registrations) {
		this.people = people;
		this.scene = ToldEvent.of(club, halls, registrations);
		for (int guest = 0; guest < 3; guest++) {
			halls.wishes(this.scene.companies().get(guest), this.scene.id(), this.scene.guests().get(guest),
					Map.of(this.scene.hosts().get(guest % 2), WishStrength.MEET), false);
		}
	}

	@Test
	void anOfficerPlansAndPublishes(Browsing browsing) {
		Page page = Browsing.signIn(browsing.desktop(), this.people.withPassword(Role.OFFICER));
		page.navigate("/events/" + this.scene.id().value());
		page.getByText("洽谈安排", new Page.GetByTextOptions().setExact(true)).click();
		page.getByText("新建一版").click();
		assertThat(page.locator(".unmet-wish")).hasCount(3);
		assertThat(page.locator("#unmet")).containsText("双方都有空，可以直接安排");
		Accessible.check(page);

		// By mouse: the first wish to the second slot.
		Locator wish = page.locator(".unmet-wish").first();
		String pair = wish.getAttribute("data-pair");
		wish.dragTo(cell(page, pair, 1));
		assertThat(page.locator("#at-" + pair)).isVisible();
		assertThat(cell(page, pair, 1).locator(".meeting")).hasCount(1);

		// By keyboard: to the third, along the open ones.
		page.locator("#at-" + pair + " summary").press("Enter");
		page.locator("#at-" + pair + " [data-pick]").press("Enter");
		assertThat(page.locator("#pick")).containsText("可选时段 4 个");
		assertThat(cell(page, pair, 0).getByText("放这里")).isFocused();
		browsing.picture(page, "pick");
		page.keyboard().press("ArrowRight");
		page.keyboard().press("ArrowRight");
		page.keyboard().press("Enter");
		assertThat(cell(page, pair, 2).locator(".meeting")).hasCount(1);

		page.keyboard().press("Control+z");
		assertThat(cell(page, pair, 1).locator(".meeting")).hasCount(1);
		page.keyboard().press("Control+y");
		assertThat(cell(page, pair, 2).locator(".meeting")).hasCount(1);

		page.locator("#at-" + pair + " summary").click();
		page.locator("#at-" + pair).getByText("锁定").click();
		assertThat(page.locator("#at-" + pair)).containsText("锁定");
		page.locator("select[name=seconds]").selectOption("5");
		page.getByText("让系统排").click();
		assertThat(page.locator("#run")).containsText("排好了");
		assertThat(page.locator(".meeting")).hasCount(3);
		assertThat(cell(page, pair, 2).locator(".locked")).hasCount(1);
		Accessible.check(page);
		browsing.picture(page, "planned");

		page.getByText("公布…").click();
		assertThat(page.locator("main")).containsText("新增 3 场");
		page.getByText("公布并通知").click();
		assertThat(page.locator("h1")).containsText("已公布");
		page.setViewportSize(390, 844);
		Accessible.check(page);
		browsing.picture(page, "narrow");
	}

	@Test
	void allOfItWorksWithoutScripts(Browsing browsing) {
		Page page = Browsing.signIn(browsing.withoutScripts(), this.people.withPassword(Role.OFFICER));
		page.navigate("/office/events/" + this.scene.id().value() + "/plans");
		page.getByText("新建一版").click();
		page.locator(".unmet-wish a").first().click();
		page.getByText("放这里").nth(3).click();
		assertThat(page.locator(".meeting")).hasCount(1);
		page.getByText("撤销").click();
		assertThat(page.locator(".meeting")).hasCount(0);
	}

	@Test
	void onAPhoneTheScheduleIsOneTapAwayAndPaperShowsItFirst(Browsing browsing) {
		Page page = Browsing.signIn(browsing.open(browsing.options(390, 844)
			.setHasTouch(true)
			.setIsMobile(true)
			.setReducedMotion(ReducedMotion.REDUCE)
			.setJavaScriptEnabled(false)), this.people.withPassword(Role.OFFICER));
		page.navigate("/office/events/" + this.scene.id().value() + "/plans");
		page.getByText("新建一版").tap();
		assertThat(page.locator("#schedule")).not().isInViewport();
		page.getByText("看日程").tap();
		assertThat(page.locator("#schedule")).isInViewport();
		assertThat(page.locator(".plan-grid tr[data-expert]").first()).isInViewport();
		page.locator("#schedule").getByText("看还没排上的").tap();
		assertThat(page.locator("#unmet h2")).isInViewport();
		page.locator(".unmet-wish a").nth(2).tap();
		page.locator("#pick").getByText("看日程").tap();
		assertThat(page.getByText("放这里").first()).isInViewport();
		browsing.picture(page, "phone");
		page.getByText("放这里").first().tap();
		assertThat(page.locator(".meeting")).hasCount(1);
		browsing.picture(page, "placed");

		page.setViewportSize(1280, 900);
		assertThat(page.getByText("看日程")).isHidden();
		browsing.picture(page, "desktop");
		page.setViewportSize(794, 1123);
		page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
		for (String tool : List.of("让系统排", "撤销", "删除这一版", "看日程", "操作")) {
			assertThat(page.getByText(tool, new Page.GetByTextOptions().setExact(true)).first()).isHidden();
		}
		assertThat(page.locator(".tool select")).isHidden();
		assertThat(page.locator("#stand-by li").first()).isVisible();
		browsing.picture(page, "print");
		double schedule = page.locator("#schedule").boundingBox().y;
		org.assertj.core.api.Assertions.assertThat(page.locator("#unmet").boundingBox().y)
			.as("wishes after the schedule")
			.isGreaterThan(schedule);
	}

	private static Locator cell(Page page, String pair, int slot) {
		return page.locator("tr[data-expert=" + pair.split("-", 2)[0] + "] td").nth(slot);
	}

}
