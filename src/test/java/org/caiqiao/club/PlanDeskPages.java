package org.caiqiao.club;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import org.caiqiao.Accessible;
import org.caiqiao.Visitor;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** What the office does on the page of a version of the plan. */
final class PlanDeskPages {

	private static final double LONGEST = 20_000;

	private final Visitor visitor;

	private final Page page;

	PlanDeskPages(EventOffice office) {
		this.visitor = office.go("洽谈安排").press("新建一版");
		this.page = this.visitor.page();
	}

	/** Lets the planner work until it says that it is done. */
	void solve() {
		this.page.evaluate("document.querySelector('#run')?.setAttribute('data-seen', 'true')");
		this.visitor.select("seconds", "5").press("让系统排");
		assertThat(this.page.locator("#run:not([data-seen])")).containsText("排好了",
				new ContainsTextOptions().setTimeout(LONGEST));
		Accessible.check(this.page);
	}

	void solveTheRest() {
		this.visitor.check("rest", "true");
		solve();
	}

	/** The wishes without a place, each with its reason. */
	Locator unmet() {
		return this.page.locator(".unmet-wish");
	}

	Locator meetings() {
		return this.page.locator(".meeting");
	}

	Locator meeting(String expert, String company) {
		return row(expert).locator(".meeting").filter(new Locator.FilterOptions().setHasText(company));
	}

	/** The slot of a meeting. */
	String slot(String expert, String company) {
		return meeting(expert, company).locator("xpath=ancestor::td").getAttribute("data-time");
	}

	void lock(String expert, String company) {
		Locator meeting = meeting(expert, company);
		meeting.locator("summary").press("Enter");
		meeting.getByText("锁定").press("Enter");
		assertThat(this.page.locator(".meeting.locked")).containsText(company);
	}

	/** Reads who is told what, and tells them. */
	void publish(int meetings, int sides) {
		this.visitor.follow("公布…").sees("新增 " + meetings + " 场").sees("将通知 " + sides + " 方");
		Accessible.check(this.page);
		this.visitor.press("公布并通知");
		assertThat(this.page.locator("h1")).containsText("已公布");
	}

	private Locator row(String expert) {
		return this.page.locator(".plan-grid tr[data-expert]")
			.filter(new Locator.FilterOptions()
				.setHas(this.page.locator("th", new Page.LocatorOptions().setHasText(expert))));
	}

}
