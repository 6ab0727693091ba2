package org.caiqiao.need;

import com.microsoft.playwright.Page;
import org.caiqiao.Accessible;
import org.caiqiao.BrowserTest;
import org.caiqiao.Browsing;
import org.caiqiao.People;
import org.caiqiao.account.Role;
import org.caiqiao.account.SignedIn;
import org.caiqiao.account.SignedInAccounts;
import org.caiqiao.company.CompanyBuilder;
import org.caiqiao.company.CompanyManagement;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

@BrowserTest
@Import({ People.class, SignedInAccounts.class })
class NeedFormBrowserTests {

	private final People people;

	private final CompanyManagement companies;

	NeedFormBrowserTests(@Autowired People people, @Autowired CompanyManagement companies) {
		this.people = people;
		this.companies = companies;
	}

	@Test
	void textIsKeptWhileItIsTypedAndSurvivesAClosedBrowser(Browsing browsing) {
		SignedIn company = company();
		Page page = Browsing.signIn(browsing.desktop(), company);
		page.navigate("/needs/new");
		page.locator("#title").fill("极片毛刺的在线检测");
		page.locator("#problem").fill("辊压后边缘有毛刺。");
		assertThat(page.locator("#draft-state .saved")).containsText("存好");
		assertThat(page.locator("#draft-state")).containsText("完整度 12%");
		assertThat(page.locator("#likely-matches")).not().containsText("发布后，这里列出");
		page.context().close();

		Page later = Browsing.signIn(browsing.phone(), company);
		later.navigate("/needs/new");
		assertThat(later.locator("#title")).hasValue("极片毛刺的在线检测");
		assertThat(later.locator("main .box-info")).containsText("已恢复您");
		Accessible.check(later);
		browsing.picture(later, "restored");
	}

	@Test
	void stepsAreTakenForwardBackAndByTheBrowsersBackButton(Browsing browsing) {
		Page page = Browsing.signIn(browsing.desktop(), company());
		page.navigate("/needs/new");
		assertThat(page.locator("#target")).isHidden();
		page.locator("#step-problem .step-way a").click();
		assertThat(page.locator("#target")).isVisible();
		assertThat(page.locator("#title")).isHidden();
		assertThat(page.locator(".stepper [aria-current=step]")).containsText("目标与现状");
		Accessible.check(page);
		page.goBack();
		assertThat(page.locator("#title")).isVisible();
		page.locator("#draft-state a[href='#presentValue']").click();
		assertThat(page.locator("#presentValue")).isFocused();
		browsing.picture(page, "step");
	}

	@Test
	void aRefusedFormOpensAtTheStepThatIsWrong(Browsing browsing) {
		Page page = Browsing.signIn(browsing.desktop(), company());
		page.navigate("/needs/new");
		page.locator("#title").fill("标题");
		page.locator(".stepper a[href='#step-frame']").click();
		page.locator("#budgetMax").fill("五十来万");
		page.locator("main button[value=true]").click();
		assertThat(page.locator("#budgetMax")).isVisible();
		assertThat(page.locator("#budgetMax")).hasValue("五十来万");
		assertThat(page.locator("#budgetMax-error")).containsText("请填写数字。");
		assertThat(page.locator("#title")).hasValue("标题");
		Accessible.check(page);
	}

	@Test
	void withoutScriptsTheStepsStandBelowEachOther(Browsing browsing) {
		Page page = Browsing.signIn(browsing.withoutScripts(), company());
		page.navigate("/needs/new");
		page.locator("#title").fill("不用脚本写的需求");
		page.locator("#target").fill("漏检率低于 0.1%");
		// The enter key keeps the text and hands nothing in.
		page.locator("#title").press("Enter");
		assertThat(page.locator("[data-saved]")).hasText("已保存。");
		assertThat(page.locator("h1")).containsText("不用脚本写的需求");
	}

	private SignedIn company() {
		SignedIn who = this.people.withPassword(Role.COMPANY);
		this.companies.register(CompanyBuilder.company().details(), who.accountId());
		return who;
	}

}
