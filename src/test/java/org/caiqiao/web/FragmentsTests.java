package org.caiqiao.web;

import java.nio.charset.StandardCharsets;

import jakarta.servlet.http.Cookie;
import org.assertj.core.api.AbstractStringAssert;
import org.caiqiao.search.IndexUpkeep;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

@WebMvcTest(controllers = ShowcaseController.class,
		excludeFilters = @Filter(type = FilterType.REGEX, pattern = "org\\.caiqiao\\.account\\..*"))
@Import(ShowcasePages.class)
@MockitoBean(name = "indexUpkeep", types = IndexUpkeep.class)
@WithMockUser
class FragmentsTests {

	private final MockMvcTester pages;

	FragmentsTests(@Autowired MockMvcTester pages) {
		this.pages = pages;
	}

	@Test
	void inputsCarryLabelHintUnitAndLimits() {
		var page = this.pages.get().uri("/showcase/form").exchange();
		tag(page, "title")
			.contains("type=\"text\"", "maxlength=\"40\"", "aria-required=\"true\"", "aria-describedby=\"title-hint\"",
					"name=\"title\"")
			.doesNotContain("aria-invalid");
		tag(page, "title-hint").startsWith("<p class=\"hint\"");
		tag(page, "mail").contains("autocomplete=\"email\"").doesNotContain("aria-required", "aria-describedby");
		tag(page, "readiness").contains("type=\"text\"", "inputmode=\"decimal\"");
		tag(page, "story").contains("maxlength=\"2000\"", "rows=\"5\"");
		tag(page, "lines-0-text").contains("name=\"lines[0].text\"", "aria-required=\"true\"");
		body(page)
			.contains("<label for=\"title\"><span>题目</span>", "<span class=\"unit\">级</span>",
					"<label for=\"lines-0-text\"><span>一行</span>")
			.doesNotContain("form-errors", "??");
	}

	@Test
	void choicesShowWhatIsChosen() {
		var page = this.pages.get().uri("/showcase/form").exchange();
		body(page).contains("<option value=\"BLUE\" selected=\"selected\">Blue</option>",
				"<option value=\"\">请选择</option>");
		tag(page, "fields-1").doesNotContain("checked");
		tag(page, "fields-2").contains("checked");
		tag(page, "tone-1").contains("checked");
	}

	@Test
	void errorsStandBesideTheirFieldsAndWhatWasTypedStays() {
		var page = this.pages.post()
			.uri("/showcase/form")
			.with(csrf())
			.param("title", " ")
			.param("mail", "nobody")
			.param("story", "Three\r\nlines\r\n<here>")
			.param("readiness", "10")
			.param("amount", "12")
			.param("colour", "RED")
			.param("_fields", "on")
			.param("_agreed", "on")
			.param("lines[0].text", "")
			.exchange();
		assertThat(page).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		tag(page, "title").contains("aria-invalid=\"true\"", "aria-describedby=\"title-hint title-error\"");
		tag(page, "mail").contains("value=\"nobody\"", "aria-describedby=\"mail-error\"");
		tag(page, "readiness").contains("value=\"10\"", "aria-invalid");
		tag(page, "lines-0-text").contains("aria-describedby=\"lines-0-text-error\"");
		tag(page, "amount").contains("value=\"12\"").doesNotContain("aria-invalid");
		body(page)
			.contains("Three\nlines\n&lt;here&gt;</textarea>", "<p>不能大于 9。</p>",
					"<p>电子邮箱地址不完整，例如 name@example.org。</p>", "<p>请至少选择一项。</p>", "<p>需要您确认。</p>",
					"<a href=\"#title\">题目：请填写。</a>", "<a href=\"#lines-0-text\">一行：请填写。</a>", "有 6 处需要修改",
					"id=\"form-errors\"")
			.doesNotContain("jakarta.", "??");
	}

	@Test
	void aValueOfTheWrongTypeIsToldWithoutNamesOfTheProgram() {
		var page = this.pages.post()
			.uri("/showcase/form")
			.with(csrf())
			.param("title", "芯片")
			.param("readiness", "many")
			.param("deadline", "tomorrow")
			.param("colour", "GREEN")
			.param("lines[0].text", "x")
			.exchange();
		assertThat(page).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		tag(page, "title").contains("value=\"芯片\"");
		tag(page, "readiness").contains("value=\"many\"", "aria-required=\"true\"");
		tag(page, "deadline").contains("value=\"tomorrow\"", "aria-invalid=\"true\"");
		body(page)
			.contains("<p>请填写整数。</p>", "<p>请填写日期，例如 2026-12-31。</p>", "<p>填写的内容格式不对。</p>",
					"<a href=\"#readiness\">成熟度：请填写整数。</a>")
			.doesNotContain("java.", "Colour", "??");
	}

	@Test
	void aNulByteIsRefusedBesideItsField() {
		var page = this.pages.post()
			.uri("/showcase/form")
			.with(csrf())
			.param("title", "a\0b")
			.param("readiness", "4")
			.exchange();
		assertThat(page).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		body(page).contains("<p>含有无法保存的字符，请删去后重新填写。</p>");
	}

	@Test
	void aRefusalOfTheDomainComesBackToTheForm() {
		var page = send("taken");
		assertThat(page).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		body(page).contains("<a href=\"#title\">题目：taken 已有人用。</a>", "<li>现在不能提交。</li>");
		tag(page, "title").contains("value=\"taken\"", "aria-invalid");
	}

	@Test
	void blanksAreCutOffAndTheNextPageTellsOfSuccess() {
		var sent = send("\u3000 芯片 ");
		assertThat(sent).hasRedirectedUrl("/showcase/parts");
		var page = this.pages.get().uri("/showcase/parts").flashAttrs(sent.getMvcResult().getFlashMap()).exchange();
		body(page).contains("芯片 已保存，金额 12。");
	}

	@Test
	void listingLinksKeepTheChosenFacetsAndWords() {
		var page = this.pages.get()
			.uri("/showcase/listing?q={q}&field=f9&field=f1&page=2&total=61", "3D打印&")
			.exchange();
		tag(page, "facet-field-f9").contains("aria-current=\"true\"", "field=f1").doesNotContain("field=f9", "page=");
		tag(page, "facet-field-f2").contains("q=3D%E6%89%93%E5%8D%B0%26", "field=f9", "field=f1", "field=f2");
		body(page).contains("<input type=\"hidden\" name=\"field\" value=\"f9\">", "共 61 条",
				"aria-current=\"page\">2</a>", "<span>领域: 领域 9</span>", "rel=\"prev\"", "rel=\"next\"",
				"一种面向复杂场景的低功耗感知芯片 19");
	}

	@Test
	void anEmptyListingSaysSoAndOffersTheWholeList() {
		body(this.pages.get().uri("/showcase/listing?total=0&q=x").exchange())
			.contains("没有展品。", "<a href=\"/showcase/listing\">清除全部条件</a>")
			.doesNotContain("class=\"cards\"", "class=\"pager\"");
		body(this.pages.get().uri("/showcase/listing?page=9").exchange()).contains("没有这一页。");
	}

	@Test
	void aDangerousStepAsksFirst() {
		body(this.pages.get().uri("/showcase/parts").exchange()).contains("<summary class=\"button\">删除</summary>",
				"<p>删除后不能恢复。</p>", "action=\"/showcase/fail/refused\"", "name=\"_csrf\"");
	}

	@Test
	void languageIsSwitchedByTheAddressAndKept() {
		var page = this.pages.get().uri("/showcase/listing?q=a&lang=zh-TW").exchange();
		body(page).contains("<html lang=\"zh-TW\">", "搜尋專家", "href=\"/showcase/listing?q=a&amp;lang=en\"");
		assertThat(page.getResponse().getHeader(HttpHeaders.SET_COOKIE)).startsWith("language=zh-TW; Path=/;")
			.contains("SameSite=Lax");
		body(this.pages.get().uri("/showcase/listing").cookie(new Cookie("language", "en")).exchange())
			.contains("<html lang=\"en\">", "47 in all");
	}

	@Test
	void failuresOfTheHouseHaveTheirPages() {
		assertThat(fail("missing")).hasStatus(HttpStatus.NOT_FOUND).bodyText().contains("没有找到");
		assertThat(fail("changed")).hasStatus(HttpStatus.CONFLICT).bodyText().contains("内容已有变动");
		assertThat(fail("stale")).hasStatus(HttpStatus.CONFLICT);
		assertThat(fail("refused")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT).bodyText().contains("x 已有人用。");
		assertThat(fail("large")).hasStatus(HttpStatus.CONTENT_TOO_LARGE).bodyText().contains("文件太大");
		assertThat(fail("denied")).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(fail("bug")).hasStatus(HttpStatus.INTERNAL_SERVER_ERROR)
			.bodyText()
			.contains("系统出了问题")
			.doesNotContain("secret", "IllegalState");
	}

	private MvcTestResult fail(String how) {
		return this.pages.post().uri("/showcase/fail/" + how).with(csrf()).exchange();
	}

	private MvcTestResult send(String title) {
		return this.pages.post()
			.uri("/showcase/form")
			.with(csrf())
			.param("title", title)
			.param("readiness", "4")
			.param("amount", "12")
			.param("colour", "RED")
			.param("fields", "ai")
			.param("agreed", "true")
			.param("lines[0].text", "x")
			.exchange();
	}

	private static AbstractStringAssert<?> body(MvcTestResult page) {
		return assertThat(page).bodyText();
	}

	/** The start tag of the element with an id. */
	private static AbstractStringAssert<?> tag(MvcTestResult page, String id) {
		String tag = "<[^>]* id=\"" + id + "\"[^>]*>";
		body(page).containsPattern(tag);
		String html = new String(page.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
		return assertThat(html.replaceAll("(?s).*?(" + tag + ").*", "$1"));
	}

}
