package org.caiqiao.exchange.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

import org.caiqiao.IntegrationTest;
import org.caiqiao.People;
import org.caiqiao.account.Role;
import org.caiqiao.need.NeedContent;
import org.caiqiao.need.NeedImport;
import org.caiqiao.shared.Origin;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caiqiao.People.as;

/** The office takes lists of the portal with it. */
@IntegrationTest
class ListingExportIntegrationTests {

	private final MockMvcTester pages;

	private final People people;

	private final NeedImport needs;

	private final String mark = "导出" + UUID.randomUUID().toString().replaceAll("[^a-f]", "") + "abc";

	ListingExportIntegrationTests(@Autowired MockMvcTester pages, @Autowired People people,
			@Autowired NeedImport needs) {
		this.pages = pages;
		this.people = people;
		this.needs = needs;
	}

	@Test
	void aListIsWrittenAsItIsNarrowedAndFormulasAreText(@Autowired JdbcClient database) {
		publish("=HYPERLINK(\"http://evil\") " + this.mark, "普通的 " + this.mark, "别的");
		String csv = text(export("/office/export.csv?list=/needs&q=" + this.mark));
		assertThat(csv).startsWith("\uFEFF").contains("编号,名称,简介", "普通的 " + this.mark, "/needs/", "'=HYPERLINK");
		assertThat(csv.lines().filter(line -> line.contains(this.mark))).hasSize(2);
		assertThat(database.sql("select count(*) from audit_entry where action = 'listing.exported'")
			.query(Long.class)
			.single()).isPositive();
	}

	@Test
	void aSpreadsheetHoldsTheSameRows() throws IOException {
		publish("甲 " + this.mark, "乙 " + this.mark);
		MvcTestResult file = export("/office/export.xlsx?list=/needs&q=" + this.mark);
		assertThat(file.getResponse().getHeader("Content-Disposition")).contains("caiqiao-need.xlsx");
		try (var workbook = new ReadableWorkbook(
				new ByteArrayInputStream(file.getResponse().getContentAsByteArray()))) {
			List<Row> rows = workbook.getFirstSheet().read();
			assertThat(rows).hasSize(3);
			assertThat(rows.get(0).getCellText(1)).isEqualTo("名称");
			assertThat(rows.stream().map(row -> row.getCellText(1))).contains("甲 " + this.mark, "乙 " + this.mark);
		}
	}

	@Test
	void onlyTheOfficeTakesListsWithIt() {
		String address = "/office/export.csv?list=/needs";
		assertThat(this.pages.get().uri(address)).hasStatus3xxRedirection();
		for (Role role : List.of(Role.COMPANY, Role.EXPERT, Role.INVESTOR, Role.INSTITUTION)) {
			assertThat(this.pages.get().uri(address).with(as(this.people.with(role)))).hasStatus(403);
			assertThat(this.pages.get().uri("/needs").with(as(this.people.with(role)))).bodyText()
				.doesNotContain("/office/export")
				.contains("保存这个搜索");
		}
		assertThat(this.pages.get().uri("/needs").with(as(this.people.with(Role.OFFICER)))).bodyText()
			.contains("/office/export.xlsx?list=/needs");
		assertThat(export("/office/export.csv?list=/nowhere")).hasStatus(404);
		assertThat(export("/office/export.pdf?list=/needs").getResponse().getStatus()).isIn(403, 404);
	}

	private void publish(String... titles) {
		this.needs.publish(List.of(titles)
			.stream()
			.map(title -> new NeedImport.Row(null, NeedContent.of(title, "正文"), Origin.PORTAL))
			.toList());
	}

	private MvcTestResult export(String address) {
		return this.pages.get().uri(address).with(as(this.people.with(Role.OFFICER))).exchange();
	}

	private static String text(MvcTestResult answer) {
		assertThat(answer).hasStatusOk();
		return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
