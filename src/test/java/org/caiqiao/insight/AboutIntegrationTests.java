package org.caiqiao.insight;

import java.math.BigDecimal;
import java.util.List;

import org.caiqiao.IntegrationTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

@IntegrationTest
class AboutIntegrationTests {

	private static final PublishedReport REPORT = new PublishedReport("一篇公开报道", "数字不代表现状。",
			List.of(new PublishedFigure("events.held", "俱乐部活动", "Club events", "36", "期", new BigDecimal("36"),
					PublishedFigure.Bound.EXACT, "共举办的期数。"),
					new PublishedFigure("funds.publicMoney", "基金中的政府出资", "Public money in funds", "24.3", "亿元",
							new BigDecimal("24.3"), PublishedFigure.Bound.EXACT, ""),
					new PublishedFigure("talent.academicians", "两院院士", "Academicians", "近600", "位",
							new BigDecimal("600"), PublishedFigure.Bound.NEARLY, "原文为“近600位”。")),
			List.of(new PublishedName(PublishedName.Kind.FIELD, "大数据", ""),
					new PublishedName(PublishedName.Kind.COMPANY, "某某股份有限公司", "带技创业")));

	private final MockMvcTester pages;

	private final PublishedReports reports;

	AboutIntegrationTests(@Autowired MockMvcTester pages, @Autowired PublishedReports reports) {
		this.pages = pages;
		this.reports = reports;
	}

	@AfterEach
	void withdraw() {
		this.reports.withdraw();
	}

	@Test
	void isReadableWithoutAReport() {
		assertThat(this.pages.get().uri("/about")).hasStatusOk().bodyText().contains("关于才桥").doesNotContain("本区公布的数字");
	}

	@Test
	void showsEachFigureWithValueUnitAndSource() {
		this.reports.publish(REPORT);
		assertThat(this.pages.get().uri("/about")).hasStatusOk()
			.bodyText()
			.contains("一篇公开报道", "36 期", "24.3 亿元", "近600 位", "原文为“近600位”。", "大数据", "— 带技创业")
			.doesNotContain("??");
	}

	@Test
	void showsThemInTheReadersLanguage() {
		this.reports.publish(REPORT);
		assertThat(this.pages.get().uri("/about").header(HttpHeaders.ACCEPT_LANGUAGE, "en")).bodyText()
			.contains("Club events", "CNY 2,430 million", "nearly 600");
		assertThat(this.pages.get().uri("/about").header(HttpHeaders.ACCEPT_LANGUAGE, "zh-TW")).bodyText()
			.contains("俱樂部活動", "24.3 億元", "近600 位");
	}

	@Test
	void aNewReportTakesThePlaceOfTheFormer() {
		this.reports.publish(REPORT);
		this.reports.publish(new PublishedReport("另一篇", "", REPORT.figures().subList(0, 1), List.of()));
		assertThat(this.reports.find()).hasValueSatisfying(report -> {
			assertThat(report.title()).isEqualTo("另一篇");
			assertThat(report.figures()).extracting(PublishedFigure::key).containsExactly("events.held");
			assertThat(report.names()).isEmpty();
		});
	}

}
