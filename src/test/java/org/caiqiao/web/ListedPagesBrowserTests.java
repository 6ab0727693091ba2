package org.caiqiao.web;

import com.microsoft.playwright.Page;
import org.caiqiao.Accessible;
import org.caiqiao.BrowserTest;
import org.caiqiao.Browsing;
import org.caiqiao.Members;
import org.caiqiao.People;
import org.caiqiao.account.SignedInAccounts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** Lists and detail pages as visitors meet them. */
@BrowserTest
@Import({ People.class, SignedInAccounts.class, Members.class })
class ListedPagesBrowserTests {

	private static final String LONG_NAME = "北京很长很长的名称ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

	private final Members members;

	ListedPagesBrowserTests(@Autowired Members members) {
		this.members = members;
	}

	@ParameterizedTest
	@ValueSource(strings = { "/experts", "/achievements", "/needs?q=没有这样的词&field=ai", "/companies", "/events",
			"/search?q=机器人", "/register/company", "/about", "/nothing-here" })
	void pagesAreAccessibleAndFitAPhone(String path, Browsing browsing) {
		Page page = browsing.phone();
		page.navigate(path);
		assertThat(page.locator("h1")).hasCount(1);
		Accessible.check(page);
	}

	@ParameterizedTest
	@EnumSource
	void aMembersPageIsAccessibleAndFitsAPhone(Members.Kind kind, Browsing browsing) {
		long id = this.members.approved(kind, LONG_NAME).getFirst();
		Page page = browsing.phone();
		page.navigate(kind.path() + "/" + id);
		assertThat(page.locator("h1")).containsText(LONG_NAME);
		Accessible.check(page);
	}

	@Test
	void listsAreNarrowedAndWidenedWithoutScripts(Browsing browsing) {
		this.members.approved(Members.Kind.COMPANY, "无脚本试验企业");
		Page page = browsing.withoutScripts();
		page.navigate("/companies");
		page.locator("main input[type=search]").fill("无脚本试验企业");
		page.locator("main .search-line button").click();
		assertThat(page.locator(".card-title a").first()).hasText("无脚本试验企业");
		page.locator(".facet a").first().click();
		assertThat(page.locator(".chip-remove")).hasCount(2);
		page.locator(".chips-active li:last-child a").click();
		assertThat(page.locator(".chip-remove")).hasCount(0);
	}

	@Test
	void linksOfAnErrorPageWorkForThoseWhoComeWithoutACookie(Browsing browsing) {
		Page page = browsing.desktop();
		page.navigate("/nothing-here");
		assertThat(page.locator(".site-nav a").first()).hasAttribute("href", "/experts");
	}

}
