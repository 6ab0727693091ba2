package org.caiqiao.web;

import org.caiqiao.IntegrationTest;
import org.caiqiao.account.LivingCounter;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.util.HtmlUtils;

import static org.assertj.core.api.Assertions.assertThat;

@IntegrationTest
class HomeIntegrationTests {

	private final MockMvcTester pages;

	private final ObjectProvider<LivingCounter> counters;

	HomeIntegrationTests(@Autowired MockMvcTester pages, @Autowired ObjectProvider<LivingCounter> counters) {
		this.pages = pages;
		this.counters = counters;
	}

	@Test
	void greetsAVisitorAndSaysWhereToStart() {
		assertThat(this.pages.get().uri("/")).hasStatusOk()
			.bodyText()
			.contains("action=\"/search\"", "登记技术需求", "登录", "注册")
			.doesNotContain("??", "/sign-out");
	}

	@Test
	void everyCounterLeadsToTheListThatItCounts() {
		String home = body("/");
		assertThat(this.counters.stream()).allSatisfy(counter -> {
			assertThat(home).contains("href=\"" + HtmlUtils.htmlEscape(counter.url()) + "\"");
			assertThat(this.pages.get().uri(counter.url())).as(counter.url()).hasStatusOk();
		});
	}

	@Test
	void officePageIsForTheOffice() {
		assertThat(this.pages.get().uri("/office")).hasStatus3xxRedirection();
	}

	@Test
	void readsInThreeLanguages() {
		assertThat(this.pages.get().uri("/").header(HttpHeaders.ACCEPT_LANGUAGE, "zh-TW")).bodyText()
			.contains("<html lang=\"zh-TW\">", "專家");
		assertThat(this.pages.get().uri("/").header(HttpHeaders.ACCEPT_LANGUAGE, "en")).bodyText()
			.contains("<html lang=\"en\">", "Experts");
		assertThat(this.pages.head().uri("/")).hasStatus(HttpStatus.OK);
	}

	private String body(String path) {
		return new String(this.pages.get().uri(path).exchange().getResponse().getContentAsByteArray(),
				java.nio.charset.StandardCharsets.UTF_8);
	}

}
