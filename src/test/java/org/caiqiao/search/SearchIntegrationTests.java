package org.caiqiao.search;

import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.caiqiao.IntegrationTest;
import org.caiqiao.People;
import org.caiqiao.account.Role;
import org.caiqiao.need.NeedContent;
import org.caiqiao.need.NeedImport;
import org.caiqiao.need.NeedKind;
import org.caiqiao.shared.Origin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caiqiao.People.as;

/** Lists and the search box over a real index. */
@IntegrationTest
class SearchIntegrationTests {

	private final MockMvcTester pages;

	private final NeedImport needs;

	private final People people;

	/** A word of one test alone, in letters that the index does not cut. */
	private final String mark = "zz" + UUID.randomUUID().toString().replaceAll("[-\\d]", "x");

	SearchIntegrationTests(@Autowired MockMvcTester pages, @Autowired NeedImport needs, @Autowired People people) {
		this.pages = pages;
		this.needs = needs;
		this.people = people;
	}

	@ParameterizedTest
	@CsvSource({ "大資料,大数据", "航太,航天", "3D列印,3D打印", "軟體,软件", "人臉識別,人脸识别", "人臉辨識,人脸识别", "機器學習,机器学习", "晶片,芯片", "雷射,激光",
			"奈米,纳米" })
	void wordsOfBothSidesFindEachOther(String there, String here) {
		long simplified = need("关于" + here + "的试验 " + this.mark, "ai");
		long traditional = need("關於" + there + "的試驗 " + this.mark, "ai");
		long other = need("冷水鱼养殖 " + this.mark, "ai");
		for (String asked : List.of(here, there)) {
			for (String address : List.of("/needs?q=", "/search?q=")) {
				// The last one tells whether the word itself was found: where nothing
				// holds all the words, what holds some is shown.
				assertThat(list(address, asked + " " + this.mark)).as(asked)
					.hasStatusOk()
					.bodyText()
					.contains("\"/needs/" + simplified + "\"", "\"/needs/" + traditional + "\"")
					.doesNotContain("\"/needs/" + other + "\"");
			}
		}
	}

	@Test
	void whatIsInventedIsMarkedWhereverItIsFound() {
		this.needs
			.publish(List.of(new NeedImport.Row(null, NeedContent.of("演示的 " + this.mark, "正文"), Origin.demo("x"))));
		assertThat(list("/search?q=", this.mark)).bodyText().contains("badge-demo");
		assertThat(list("/search/suggest?q=", "演示的 " + this.mark)).bodyText().contains("需求 · 演示");
		need("真实的 " + this.mark + "y", "ai");
		assertThat(list("/search?q=", this.mark + "y")).bodyText().doesNotContain("badge-demo");
	}

	@Test
	void facetsSayHowManyEachValueWouldShow() {
		need("甲 " + this.mark, "ai");
		need("乙 " + this.mark, "ai", "bigdata");
		need("丙 " + this.mark, "bigdata");
		need("丁 " + this.mark, "iot");

		var all = list("/needs?q=", this.mark);
		assertThat(counts(all)).contains("ai=2", "bigdata=2", "iot=1");
		assertThat(all).bodyText().contains("共 4 条");

		var chosen = list("/needs?field=ai&q=", this.mark);
		assertThat(chosen).bodyText().contains("甲 " + this.mark).doesNotContain("丙 " + this.mark);
		assertThat(counts(chosen)).as("so that a second value can be weighed").contains("ai=2", "bigdata=2", "iot=1");

		var two = list("/needs?field=ai&field=iot&q=", this.mark);
		assertThat(two).bodyText().contains("甲 " + this.mark, "丁 " + this.mark).doesNotContain("丙 " + this.mark);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/needs", "/achievements", "/experts", "/companies", "/institutions", "/investors",
			"/events", "/office/needs", "/office/achievements", "/office/experts", "/office/companies",
			"/office/institutions", "/office/investors", "/office/events", "/office/accounts", "/office/audit",
			"/office/imports", "/office/introductions", "/introductions", "/search" })
	void whateverStandsInAnAddressThePageComes(String path) {
		var who = this.people.with(path.equals("/introductions") ? Role.COMPANY : Role.ADMINISTRATOR);
		for (String query : List.of("?page=-1", "?page=0", "?page=99999999999999999999", "?page=999999", "?page=x",
				"?field=nonsense", "?status=nonsense", "?nonsense=1", "?sort=nonsense", "?field=%00",
				"?q=" + encoded("\"((*~ -|+\\"), "?q=" + encoded("𠮷".repeat(300)), "?q=%20")) {
			assertThat(this.pages.get().uri(URI.create(path + query)).with(as(who))).as(path + query).hasStatusOk();
		}
	}

	@Test
	void aValueThatNothingHasCanBeTakenBack() {
		need("甲 " + this.mark, "ai");
		assertThat(list("/needs?field=nonsense&q=", this.mark)).hasStatusOk()
			.bodyText()
			.contains("chip-remove", "没有符合条件的需求", "nonsense")
			.doesNotContain("甲 " + this.mark);
	}

	@ParameterizedTest
	@ValueSource(strings = { "人脸识别门禁", "人臉識別門禁", "門禁 MARK", "MARK", "MA", "MARK 人臉", "LATIN", "LAT", "lat" })
	void suggestionsComeWhileTypingInEitherScript(String typed) {
		String word = "门禁" + this.mark.substring(0, 12);
		String latin = this.mark.toUpperCase(Locale.ROOT);
		need("人脸识别门禁 " + word + " " + latin, "ai");
		String beginning = typed.replace("MARK", word)
			.replace("MA", word.substring(0, 9))
			.replace("LATIN", latin)
			.replace("LAT", latin.substring(0, 20))
			.replace("lat", this.mark.substring(0, 20));
		assertThat(list("/search/suggest?q=", beginning)).as(beginning).hasStatusOk().bodyText().contains("人脸识别门禁");
	}

	private long need(String title, String... fields) {
		var content = new NeedContent(NeedKind.TECHNOLOGY, title, "问题", "目标", "", "", "", null, null, null,
				List.of(fields), null, List.of(), "", false, false);
		return this.needs.publish(List.of(new NeedImport.Row(null, content, Origin.PORTAL))).getFirst().value();
	}

	private MvcTestResult list(String address, String words) {
		return this.pages.get().uri(URI.create(address + encoded(words))).exchange();
	}

	private static String encoded(String words) {
		return URLEncoder.encode(words, StandardCharsets.UTF_8);
	}

	private static List<String> counts(MvcTestResult page) {
		try {
			Matcher values = Pattern
				.compile("id=\"facet-field-(\\w+)\".*?<span class=\"count\">(\\d+)</span>", Pattern.DOTALL)
				.matcher(page.getResponse().getContentAsString(StandardCharsets.UTF_8));
			return values.results().map(found -> found.group(1) + "=" + found.group(2)).toList();
		}
		catch (UnsupportedEncodingException ex) {
			throw new AssertionError(ex);
		}
	}

}
