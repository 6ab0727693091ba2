package org.caiqiao.web;

import com.microsoft.playwright.Page;
import org.caiqiao.Accessible;
import org.caiqiao.BrowserTest;
import org.caiqiao.Browsing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.context.annotation.Import;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

@BrowserTest
@Import(ShowcasePages.class)
class ShowcaseBrowserTests {

	@ParameterizedTest
	@ValueSource(strings = { "form", "parts", "listing", "number/x" })
	void pagesAreAccessibleOnEveryScreen(String path, Browsing browsing) {
		visit(browsing, browsing.desktop(), path, "desktop");
		visit(browsing, browsing.phone(), path, "phone");
		visit(browsing, browsing.dark(), path, "dark");
	}

	private static void visit(Browsing browsing, Page page, String path, String name) {
		page.navigate("/showcase/" + path);
		browsing.picture(page, path.replace('/', '-') + "-" + name);
		Accessible.check(page);
	}

	@Test
	void errorsAreAccessibleAndReadFirst(Browsing browsing) {
		Page page = browsing.phone();
		page.navigate("/showcase/form");
		page.locator("main button[type=submit]").click();
		assertThat(page.locator("#form-errors")).isFocused();
		browsing.picture(page, "form");
		Accessible.check(page);
		page.locator("#form-errors a").first().click();
		assertThat(page.locator("#title")).isFocused();
	}

	@Test
	void filtersAreOpenOnWideScreensAndBehindAButtonOnPhones(Browsing browsing) {
		Page wide = browsing.desktop();
		wide.navigate("/showcase/listing");
		assertThat(wide.locator("#facet-field-f1")).isVisible();
		Page narrow = browsing.phone();
		narrow.navigate("/showcase/listing");
		assertThat(narrow.locator("#facet-field-f1")).isHidden();
		narrow.locator(".facets > summary").click();
		narrow.locator("#facet-field-f1").click();
		assertThat(narrow.locator(".chip-remove")).hasText("去掉 领域: 领域 1");
		Accessible.check(narrow);
		browsing.picture(narrow, "chosen");
		narrow.locator(".chip-remove").click();
		assertThat(narrow.locator(".chip-remove")).hasCount(0);
	}

	@Test
	void textSurvivesAClosedPageAndIsForgottenWhenSaved(Browsing browsing) {
		Page page = browsing.desktop();
		page.navigate("/showcase/form");
		page.locator("#title").fill("芯片");
		page.locator("#story").fill("一\n二");
		page.navigate("/showcase/parts");
		page.navigate("/showcase/form");
		assertThat(page.locator("#title")).hasValue("芯片");
		assertThat(page.locator("#story")).hasValue("一\n二");
		assertThat(page.locator("main [role=status]")).containsText("已恢复您上次没有提交的内容。");
		page.locator("#readiness").fill("4");
		page.locator("#agreed").check();
		page.locator("main button[type=submit]").click();
		assertThat(page.locator("[data-saved]")).containsText("芯片 已保存");
		page.navigate("/showcase/form");
		assertThat(page.locator("#title")).hasValue("");
	}

	@Test
	void aDangerousStepIsConfirmedWithoutScripts(Browsing browsing) {
		Page page = browsing.withoutScripts();
		page.navigate("/showcase/parts");
		assertThat(page.getByText("确定删除")).isHidden();
		page.locator(".confirm > summary").click();
		page.getByText("确定删除").click();
		assertThat(page.locator("h1")).hasText("没有办成");
		assertThat(page.locator("main")).containsText("x 已有人用。");
	}

}
