package org.caiqiao.taxonomy;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;

import org.caiqiao.IntegrationTest;
import org.caiqiao.shared.Option;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

@IntegrationTest
class TaxonomyIntegrationTests {

	private final Taxonomy taxonomy;

	private final JdbcClient database;

	TaxonomyIntegrationTests(@Autowired Taxonomy taxonomy, @Autowired JdbcClient database) {
		this.taxonomy = taxonomy;
		this.database = database;
	}

	@ParameterizedTest
	@CsvSource({ "FIELD, 20, 20", "INDUSTRY, 117, 97", "DISCIPLINE, 67, 62", "STRATEGIC_INDUSTRY, 49, 40",
			"TECHNICAL_FIELD, 11, 11", "TRL, 13, 9", "DIVISION, 47, 46" })
	void listsAreComplete(CodeList list, int entries, int choices) {
		assertThat(this.taxonomy.items(list)).hasSize(entries);
		assertThat(this.taxonomy.choices(list)).hasSize(choices);
	}

	@ParameterizedTest
	@EnumSource
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

	@ParameterizedTest
	@CsvSource({ "INDUSTRY, 25, 石油、煤炭及其他燃料加工业", "INDUSTRY, 58, 多式联运和运输代理业", "INDUSTRY, 79, 土地管理业",
			"INDUSTRY, 65, 软件和信息技术服务业", "DISCIPLINE, 510, 电子与通信技术", "DISCIPLINE, 413, 信息与系统科学相关工程与技术",
			"STRATEGIC_INDUSTRY, 1.5, 人工智能", "DIVISION, 110108, 海淀区" })
	void wordsAreThoseOfTheEditionInForce(CodeList list, String code, String name) {
		assertThat(this.taxonomy.label(list, code, Locale.CHINA)).isEqualTo(name);
	}

	@Test
	void industriesAndDisciplinesStandUnderTheirBranches() {
		assertThat(this.taxonomy.find(CodeList.INDUSTRY, "39").flatMap(this.taxonomy::parent)).get()
			.extracting(CodeItem::code)
			.isEqualTo("C");
		assertThat(this.taxonomy.find(CodeList.DISCIPLINE, "520").flatMap(this.taxonomy::parent)).get()
			.extracting(item -> item.name(Locale.CHINA))
			.isEqualTo("工程与技术科学");
		assertThat(this.taxonomy.choices(CodeList.INDUSTRY))
			.allSatisfy(item -> assertThat(item.code()).matches("\\d\\d"));
	}

	@Test
	void fieldsInTaiwanWordsFindTheirMainlandNames() {
		assertThat(this.taxonomy.items(CodeList.FIELD))
			.allSatisfy(field -> assertThat(Scripts.toSimplified(field.name(Locale.TAIWAN)))
				.isEqualTo(field.name(Locale.CHINA)));
	}

	@Test
	void namesOfTheListsAreAlreadyInSimplified() {
		for (CodeList list : CodeList.values()) {
			assertThat(this.taxonomy.items(list)).extracting(item -> item.name(Locale.CHINA))
				.allSatisfy(name -> assertThat(Scripts.toSimplified(name)).isEqualTo(name));
		}
	}

	@Test
	@Transactional
	void aNewVersionCountsFromItsFirstDayAndOldCodesKeepTheirNames() {
		this.database.sql("""
				insert into code_list (id, version, name_zh, name_en, source, valid_from)
				values ('FIELD', '2030', '活动领域', 'Fields of the club', '-', date '2030-01-01')""").update();
		this.database.sql("""
				insert into code_item (list_id, version, code, name_zh, name_en, position)
				values ('FIELD', '2030', 'quantum', '量子信息', 'Quantum information', 1)""").update();
		var before = on("2029-12-31");
		assertThat(before.version(CodeList.FIELD)).isEqualTo("2026");
		assertThat(before.offers(CodeList.FIELD, "quantum")).isFalse();
		var after = on("2030-01-01");
		assertThat(after.version(CodeList.FIELD)).isEqualTo("2030");
		assertThat(after.offers(CodeList.FIELD, "ai")).isFalse();
		assertThat(after.label(CodeList.FIELD, "ai", Locale.CHINA)).isEqualTo("人工智能");
		assertThat(on("1999-01-01").version(CodeList.FIELD)).isEqualTo("2026");
	}

	@Test
	void aVersionEndsBeforeItsLastDayBegins() {
		var edition = new Edition(CodeList.FIELD, "1", new Name("一", "One"), "-", LocalDate.of(2001, 1, 1),
				LocalDate.of(2017, 10, 1), List.of());
		assertThat(edition.holdsOn(LocalDate.of(2000, 12, 31))).isFalse();
		assertThat(edition.holdsOn(LocalDate.of(2001, 1, 1))).isTrue();
		assertThat(edition.holdsOn(LocalDate.of(2017, 9, 30))).isTrue();
		assertThat(edition.holdsOn(LocalDate.of(2017, 10, 1))).isFalse();
	}

	private Taxonomy on(String day) {
		var noon = LocalDate.parse(day).atTime(12, 0).toInstant(ZoneOffset.UTC);
		return new Taxonomy(new Editions(this.database), Clock.fixed(noon, ZoneOffset.UTC));
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
