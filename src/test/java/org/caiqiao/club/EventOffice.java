package org.caiqiao.club;

import java.util.List;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.caiqiao.Accessible;
import org.caiqiao.Visitor;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** What the office does on the pages of one event until members come. */
final class EventOffice {

	private final Visitor visitor;

	private final String event;

	private EventOffice(Visitor visitor) {
		this.visitor = visitor;
		this.event = visitor.path();
	}

	/** Creates the event and announces it. */
	static EventOffice announce(Visitor visitor, String title, List<String> experts) {
		visitor.open("/office/events/new")
			.fill("title", title)
			.select("field", "ai")
			.fill("intro", "请做产线检测的专家与企业当面谈。")
			.fill("startsAt", "2031-05-08T14:00")
			.fill("endsAt", "2031-05-08T15:30")
			.fill("place", "第一会议室")
			.fill("capacity", "30")
			.press("保存")
			.isAt("/line-up$");
		for (String expert : experts) {
			visitor.fill("expert", expert);
			visitor.page().locator("#experts [role=search] button").click();
			visitor.press("邀请 " + expert);
			assertThat(visitor.page().locator("#experts > article h3").getByText(expert)).isVisible();
		}
		visitor.follow("完成，查看活动").confirm("公布", "确认公布").sees("活动已公布");
		return new EventOffice(visitor);
	}

	/** Where the event is shown. */
	String event() {
		return this.event;
	}

	Visitor visitor() {
		return this.visitor;
	}

	Page page() {
		return this.visitor.page();
	}

	/** Opens the event's page and follows one of its links. */
	Visitor go(String link) {
		return this.visitor.open(this.event).follow(link);
	}

	/** Three slots, two tables, nobody more than twice, one must each. */
	void setUp() {
		go("洽谈设置").fill("length", "20").fill("pause", "10").press("预览").sees("将生成 3 个时段");
		this.visitor.press("添加这些时段").sees("共 3 个时段");
		this.visitor.fill("last", "2").fill("room", "A 厅").press("添加桌位").sees("桌 2（4 座）");
		this.visitor.fill("mostPerCompany", "2").fill("mostPerExpert", "2").fill("mostMusts", "1");
		page().locator("#limits button[type=submit]").press("Enter");
		this.visitor.sees("已保存");
		assertThat(page().locator("#limits [name=mostPerExpert]")).hasValue("2");
		Accessible.check(page());
	}

	void openRegistration() {
		this.visitor.open(this.event).confirm("开放报名", "确认开放").sees("报名已开放");
		Accessible.check(page());
	}

	/** Looks who would be written to, and writes. */
	void invite(List<String> members) {
		go("谁该来");
		Accessible.check(page());
		members.forEach(member -> page().getByLabel(member).check());
		this.visitor.press("预览邀请").sees("收件人（" + members.size() + " 封）");
		Accessible.check(page());
		this.visitor.press("发出邀请").sees("已发出 " + members.size() + " 封邀请");
		for (String member : members) {
			Locator card = page().locator(".card").filter(new Locator.FilterOptions().setHasText(member));
			assertThat(card.locator(".badge")).isVisible();
		}
	}

}
