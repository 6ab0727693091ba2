package org.caiqiao.taxonomy;

import java.util.Locale;

import org.caiqiao.IntegrationTest;
import org.caiqiao.shared.Option;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@IntegrationTest
class TaxonomyIntegrationTests {

	private final Taxonomy taxonomy;

	TaxonomyIntegrationTests(@Autowired Taxonomy taxonomy) {
		this.taxonomy = taxonomy;
	}

	@ParameterizedTest
	@CsvSource({ "FIELD, 20, 20", "TECHNICAL_FIELD, 11, 11", "TRL, 13, 9", "DIVISION, 47, 46" })
	void listsAreComplete(CodeList list, int entries, int choices) {
		assertThat(this.taxonomy.items(list)).hasSize(entries);
		assertThat(this.taxonomy.choices(list)).hasSize(choices);
	}

	@ParameterizedTest
	@EnumSource(names = { "FIELD", "TECHNICAL_FIELD", "TRL", "DIVISION" })
	void everyEntryHasADistinctNameInThreeLanguagesAndFollowsItsParent(CodeList list) {
		var items = this.taxonomy.items(list);
		for (Locale language : new Locale[] { Locale.SIMPLIFIED_CHINESE, Locale.TRADITIONAL_CHINESE, Locale.ENGLISH }) {
			assertThat(this.taxonomy.choices(list)).extracting(item -> item.name(language))
				.doesNotContain("")
				.doesNotHaveDuplicates();
		}
		assertThat(items).allSatisfy(item -> {
			assertThat(item.name().simplified()).matches("[^A-Za-z]*|3D打印");
			assertThat(item.name().english()).matches("[A-Z0-9][\\x20-\\x7E]*[a-z)]");
			if (item.parentCode() != null) {
				assertThat(this.taxonomy.parent(item))
					.hasValueSatisfying(parent -> assertThat(parent.position()).isLessThan(item.position()));
			}
		});
	}

	@Test
	void namesAnEntryInTheReadersLanguage() {
		assertThat(this.taxonomy.label(CodeList.FIELD, "bigdata", Locale.CHINA)).isEqualTo("大数据");
		assertThat(this.taxonomy.label(CodeList.FIELD, "bigdata", Locale.TAIWAN)).isEqualTo("大資料");
		assertThat(this.taxonomy.label(CodeList.FIELD, "bigdata", Locale.forLanguageTag("zh-Hant-HK")))
			.isEqualTo("大資料");
		assertThat(this.taxonomy.label(CodeList.FIELD, "bigdata", Locale.forLanguageTag("zh-Hans-HK")))
			.isEqualTo("大数据");
		assertThat(this.taxonomy.label(CodeList.FIELD, "bigdata", Locale.UK)).isEqualTo("Big data");
		assertThat(this.taxonomy.label(CodeList.FIELD, "bigdata", Locale.FRENCH)).isEqualTo("大数据");
	}

	@Test
	void anUnknownCodeStandsForItselfAndIsNotOffered() {
		assertThat(this.taxonomy.label(CodeList.FIELD, "alchemy", Locale.ENGLISH)).isEqualTo("alchemy");
		assertThat(this.taxonomy.find(CodeList.FIELD, "alchemy")).isEmpty();
		assertThat(this.taxonomy.offers(CodeList.FIELD, "alchemy")).isFalse();
		assertThat(this.taxonomy.offers(CodeList.FIELD, "ai")).isTrue();
	}

	@Test
	void offersLevelsNotStagesAndTellsTheStageOfALevel() {
		assertThat(this.taxonomy.offers(CodeList.TRL, "PILOT")).isFalse();
		assertThat(this.taxonomy.options(CodeList.TRL, Locale.CHINA)).first().isEqualTo(new Option("1", "1 基本原理清晰"));
		assertThat(this.taxonomy.choices(CodeList.TRL))
			.extracting(item -> this.taxonomy.parent(item).orElseThrow().code())
			.containsExactly("RESEARCH", "RESEARCH", "RESEARCH", "SMALL_TRIAL", "SMALL_TRIAL", "PILOT", "PILOT",
					"PRODUCTION", "PRODUCTION");
	}

}
