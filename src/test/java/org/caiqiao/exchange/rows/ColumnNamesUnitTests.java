package org.caiqiao.exchange.rows;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ColumnNamesUnitTests {

	@ParameterizedTest
	@CsvSource({ "NEEDS, 标题, title", "NEEDS, 標題*, title", "NEEDS, Title, title", "NEEDS, ＴＩＴＬＥ, title",
			"NEEDS, 需求描述（必填）, text", "NEEDS, 預算（萬元）, budget", "NEEDS, 所屬領域, fields", "NEEDS, Due date, deadline",
			"ACHIEVEMENTS, TRL, trl", "ACHIEVEMENTS, 技術成熟度, trl", "ACHIEVEMENTS, 单位/机构, institution",
			"ACHIEVEMENTS, 关 键 词, keywords", "COMPANIES, 统一社会信用代码, creditCode", "COMPANIES, 企業名稱, name",
			"EXPERTS, ORCID iD, orcid", "EXPERTS, E-Mail, email", "NEEDS, 序号, nothing" })
	void recognisesColumnsInAnyScriptWidthAndCase(ImportKind kind, String heading, String field) {
		assertThat(ColumnNames.field(kind, heading)).isEqualTo(field);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "  ", "（）", "甲方案", "备用 1" })
	void doesNotGuess(String heading) {
		assertThat(ColumnNames.field(ImportKind.NEEDS, heading)).isNull();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "_zh_TW", "_en" })
	void recognisesTheHeadingsOfOurOwnTemplates(String language) throws IOException {
		var texts = new Properties();
		try (Reader reader = Files
			.newBufferedReader(Path.of("src/main/resources/messages/exchange" + language + ".properties"))) {
			texts.load(reader);
		}
		for (String key : texts.stringPropertyNames()) {
			if (key.startsWith("import.field.")) {
				String[] path = key.split("\\.");
				ImportKind kind = Arrays.stream(ImportKind.values())
					.filter(each -> each.subject().equals(path[2]))
					.findFirst()
					.orElseThrow();
				assertThat(ColumnNames.field(kind, texts.getProperty(key) + "*")).as(key + language).isEqualTo(path[3]);
			}
		}
		assertThat(ColumnNames.field(ImportKind.NEEDS, texts.getProperty("import.template.notes")))
			.isEqualTo("nothing");
		assertThat(ColumnNames.field(ImportKind.NEEDS, texts.getProperty("import.template.codes")))
			.isEqualTo("nothing");
		assertThat(ColumnNames.field(ImportKind.NEEDS, texts.getProperty("import.rows.reason"))).isEqualTo("nothing");
		assertThat(ColumnNames.field(ImportKind.NEEDS, texts.getProperty("import.rows.line"))).isEqualTo("nothing");
	}

	@Test
	void ofTwoColumnsForOneFieldTheFirstCounts() {
		Columns columns = Columns.of(ImportKind.NEEDS, List.of("标题", "名称", "备注"), Map.of());

		assertThat(columns.places()).containsOnly(Map.entry("title", 0));
		assertThat(columns.unknown()).containsExactly("名称");
	}

	@Test
	void whatAPersonSaysCountsBeforeWhatIsRecognised() {
		Columns columns = Columns.of(ImportKind.NEEDS, List.of("标题", "难点"), Map.of("难点", "title", "标题", "nothing"));

		assertThat(columns.places()).containsOnly(Map.entry("title", 1));
		assertThat(columns.unknown()).isEmpty();
	}

}
