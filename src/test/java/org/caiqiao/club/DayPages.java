package org.caiqiao.club;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Margin;
import org.caiqiao.Accessible;
import org.caiqiao.Visitor;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** What the office does at the door and in the hall. */
final class DayPages {

	/** As browsers print where nobody says otherwise. */
	private static final Margin MARGIN = new Margin().setTop("1cm").setRight("1cm").setBottom("1cm").setLeft("1cm");

	private final EventOffice office;

	private final Page page;

	DayPages(EventOffice office) {
		this.office = office;
		this.page = office.page();
	}

	void door() {
		this.office.go("签到");
		assertThat(this.page.locator("h1")).containsText("签到");
		Accessible.check(this.page);
	}

	/** Types a code and notes that its owner came. */
	void arrive(String code, String name) {
		this.page.locator("#door-search").fill(code);
		Locator entry = this.page.locator(".door-entry:visible");
		assertThat(entry).hasCount(1);
		assertThat(entry).containsText(name);
		entry.locator("form[data-arrive] button").press("Enter");
		assertThat(entry.locator(".door-state")).hasText("已到");
		assertThat(this.page.locator("#queue")).isHidden();
	}

	/** Goes to the meetings that run now. */
	Visitor round() {
		Visitor visitor = this.office.visitor().open(this.office.visitor().path()).follow("当前一轮");
		Accessible.check(this.page);
		return visitor;
	}

	void noteAbsence(String expert, String company) {
		meeting(expert).locator("> ul > li")
			.filter(new Locator.FilterOptions().setHasText(company))
			.getByText("记为缺席")
			.press("Enter");
		this.office.visitor().sees("已记为缺席");
		assertThat(meeting(expert)).containsText("撤销缺席");
	}

	/** Lets a waiting company have the place. */
	void callStandBy(String expert, String company) {
		meeting(expert).locator("summary").press("Enter");
		Accessible.check(this.page);
		meeting(expert).locator("ol li")
			.filter(new Locator.FilterOptions().setHasText(company))
			.getByText("叫这一家")
			.press("Enter");
		this.office.visitor().sees("已换上候补");
		assertThat(meeting(expert)).containsText(company);
	}

	/** Opens what is printed for the day. */
	byte[] printThePack() {
		this.office.go("签到").follow("打印材料");
		assertThat(this.page.locator("h1")).containsText("打印材料");
		Accessible.check(this.page);
		return this.page.pdf(new Page.PdfOptions().setFormat("A4").setMargin(MARGIN));
	}

	private Locator meeting(String expert) {
		return this.page.locator("section.box:has(form)").filter(new Locator.FilterOptions().setHasText(expert));
	}

}
