package org.caiqiao.matching;

import java.util.List;
import java.util.Properties;

import com.microsoft.playwright.Page;
import org.caiqiao.Accessible;
import org.caiqiao.BrowserTest;
import org.caiqiao.Browsing;
import org.caiqiao.People;
import org.caiqiao.account.Role;
import org.caiqiao.account.SignedIn;
import org.caiqiao.account.SignedInAccounts;
import org.caiqiao.matching.engine.Ranking;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

@BrowserTest
@Import({ People.class, SignedInAccounts.class })
class RankingPagesBrowserTests {

	private final People people;

	private final RankingManagement rankings;

	private final JdbcClient database;

	RankingPagesBrowserTests(@Autowired People people, @Autowired RankingManagement rankings,
			@Autowired JdbcClient database) {
		this.people = people;
		this.rankings = rankings;
		this.database = database;
	}

	/** All other tests expect the figures that come with the portal. */
	@AfterEach
	void backToTheDefaults() {
		this.database.sql("update ranking_version set active = false").update();
	}

	@Test
	void weightsAreTriedCorrectedSavedAndTakenBackOnAPhone(Browsing browsing) {
		Page page = Browsing.signIn(browsing.phone(), this.people.withPassword(Role.OFFICER));
		page.navigate("/office/matching/weights");
		page.locator("#time").fill("4");
		page.locator("main form .button").nth(1).click();
		assertThat(page.locator("#time")).hasAttribute("aria-invalid", "true");
		assertThat(page.locator("#time")).hasValue("4");
		Accessible.check(page);
		page.locator("#time").fill("2.5");
		page.locator("main form .button").nth(1).click();
		assertThat(page.locator("#effect")).containsText("会换人");
		page.locator("main form .button-main").click();
		assertThat(page.locator("main table .badge")).hasText("使用中");
		Accessible.check(page);
		browsing.picture(page, "weights");
		page.locator("details.confirm summary").click();
		page.locator("details.confirm button").click();
		assertThat(page.locator("#time")).hasValue("1");
	}

	@Test
	void aReportIsReadBeforeWhatWasLearnedIsUsed(Browsing browsing) {
		SignedIn officer = this.people.withPassword(Role.OFFICER);
		Properties learned = Ranking.standardFigures();
		for (String name : List.of("both.words", "both.meaning", "both.weak")) {
			learned.setProperty(name, "2.5");
		}
		this.rankings.propose(officer, StoredFigures.of(learned), """
				{"both": {"pairs": 12, "needs": 6, "fitting": 5, "compared": 35, "orderedBefore": 30,
				"orderedAfter": 33, "relatedBefore": 8, "relatedAfter": 10}}""");
		Page page = Browsing.signIn(browsing.phone(), officer);
		page.navigate("/office/matching/learning");
		assertThat(page.locator("main")).containsText("30 → 33（共 35）");
		Accessible.check(page);
		browsing.picture(page, "learning");
		page.locator("details.confirm summary").click();
		page.locator("details.confirm button").click();
		assertThat(page.locator("main section.box")).containsText("正在使用学习所得的系数");
		Accessible.check(page);
		page.locator("details.confirm summary").click();
		page.locator("details.confirm button").click();
		assertThat(page.locator("main section.box")).containsText("正在使用平台自带的系数");
	}

}
