package org.caiqiao.web;

import java.util.List;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.caiqiao.Accessible;
import org.caiqiao.BrowserTest;
import org.caiqiao.Browsing;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

@BrowserTest
class HomeBrowserTests {

	@Test
	void isAccessibleOnPhoneAndDesktopByDayAndNight(Browsing browsing) {
		visit(browsing, browsing.desktop(), "desktop");
		visit(browsing, browsing.phone(), "phone");
		visit(browsing, browsing.dark(), "dark");
	}

	private static void visit(Browsing browsing, Page page, String name) {
		page.navigate("/");
		assertThat(page.locator("h1")).hasCount(1);
		browsing.picture(page, name);
		Accessible.check(page);
	}

	@Test
	void languageIsSwitchedAndKeptWithoutScripts(Browsing browsing) {
		Page page = browsing.withoutScripts();
		page.navigate("/");
		page.locator(".languages").getByText("English").click();
		assertThat(page.locator("html")).hasAttribute("lang", "en");
		page.navigate("/");
		assertThat(page.locator("h1")).hasText("Where research results meet the needs of companies");
		page.locator(".languages").getByText("繁體").click();
		assertThat(page.locator("html")).hasAttribute("lang", "zh-TW");
	}

	@Test
	void keyboardReachesTheContentFirst(Browsing browsing) {
		Page page = browsing.desktop();
		page.navigate("/");
		page.keyboard().press("Tab");
		assertThat(page.locator(".skip")).isFocused();
		page.keyboard().press("Enter");
		assertThat(page.locator("#main")).isFocused();
	}

	@Test
	void stylesAndScriptsComeFromThePortalAndMayBeKeptForever(Browsing browsing) {
		Page page = browsing.desktop();
		page.navigate("/");
		List<Locator> parts = page.locator("link[rel=stylesheet], script[src], link[rel=icon]").all();
		assertThat(parts).hasSize(4);
		for (Locator part : parts) {
			String address = part.getAttribute((part.getAttribute("src") != null) ? "src" : "href");
			assertThat(address).startsWith("/").containsPattern("-[0-9a-f]{32}\\.");
			APIResponse answer = page.request().get(address);
			assertThat(answer.status()).as(address).isEqualTo(200);
			assertThat(answer.headers().get("cache-control")).contains("max-age=31536000");
		}
	}

	@Test
	void suggestionsAreReachedByKeyboard(Browsing browsing) {
		Page page = browsing.desktop();
		page.route("**/search/suggest?q=*",
				route -> route
					.fulfill(new com.microsoft.playwright.Route.FulfillOptions().setContentType("application/json")
						.setBody("[{\"label\":\"芯片\",\"url\":\"/?x=1\",\"kind\":\"成果\"},"
								+ "{\"label\":\"芯片封装\",\"url\":\"/?x=2\",\"kind\":\"需求\"}]")));
		page.navigate("/");
		Locator box = page.locator("main input[type=search]");
		box.pressSequentially("芯");
		assertThat(page.locator("main [role=option]")).hasCount(2);
		assertThat(box).hasAttribute("aria-expanded", "true");
		Accessible.check(page);
		browsing.picture(page, "open");
		box.press("ArrowDown");
		box.press("ArrowDown");
		assertThat(page.locator("main [aria-selected=true]")).containsText("芯片封装");
		box.press("Enter");
		page.waitForURL("**/?x=2");
	}

}
