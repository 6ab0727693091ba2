package org.caiqiao.taxonomy;

import java.time.Clock;
import java.util.Locale;

import org.assertj.core.api.InstanceOfAssertFactories;
import org.caiqiao.IntegrationTest;
import org.caiqiao.People;
import org.caiqiao.account.Role;
import org.caiqiao.shared.NotFound;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.ExtendedModelMap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@IntegrationTest
class CodeListPagesIntegrationTests {

	private final MockMvcTester pages;

	private final Taxonomy taxonomy;

	private final JdbcClient database;

	private final People people;

	CodeListPagesIntegrationTests(@Autowired MockMvcTester pages, @Autowired Taxonomy taxonomy,
			@Autowired JdbcClient database, @Autowired People people) {
		this.people = people;
		this.pages = pages;
		this.database = database;
		this.taxonomy = taxonomy;
	}

	@Test
	void asksVisitorsToSignIn() {
		assertThat(this.pages.get().uri("/office/code-lists")).hasStatus3xxRedirection();
	}

	@Test
	@WithMockUser(roles = "COMPANY")
	void refusesMembers() {
		assertThat(this.pages.get().uri("/office/code-lists")).hasStatus(403);
		assertThat(this.pages.get().uri("/office/code-lists/industry")).hasStatus(403);
	}

	@Test
	void showsEveryListWithItsVersionAndSource() {
		assertThat(office().uri("/office/code-lists")).hasStatusOk()
			.bodyText()
			.contains("GB/T 4754-2017", "/office/code-lists/strategic-industry", "2017年10月1日起", "97");
	}

	@Test
	void showsTheEntriesOfAList() {
		assertThat(office().uri("/office/code-lists/industry")).hasStatusOk()
			.bodyText()
			.contains("国民经济行业", "多式联运和运输代理业", "Multimodal transport and transport agencies", "共 117 条")
			.doesNotContain("非现行版本");
	}

	@ParameterizedTest
	@CsvSource({ "軟體, 软件和信息技术服务业", "SOFTWARE, 软件和信息技术服务业", "65, 软件和信息技术服务业", "６５, 软件和信息技术服务业" })
	void findsEntriesByCodeOrWordsOfEitherScript(String words, String entry) {
		assertThat(office().uri("/office/code-lists/industry").param("q", words)).hasStatusOk()
			.bodyText()
			.contains(entry)
			.doesNotContain("畜牧业");
	}

	@Test
	@Transactional
	void marksAVersionThatDoesNotHoldToday() {
		this.database.sql("""
				insert into code_list (id, version, name_zh, name_en, source, valid_from, valid_to)
				values ('TRL', '2009', '技术就绪度', 'Technology readiness', '-', date '2009-06-01', date '2022-10-12')""")
			.update();
		var model = new ExtendedModelMap();
		new CodeListController(new Taxonomy(new Editions(this.database), Clock.systemUTC())).list("trl", "2009", "",
				model, Locale.CHINA);
		assertThat(model.get("list")).extracting("version", "inForce").containsExactly("2009", false);
		assertThat(model.get("versions")).asInstanceOf(InstanceOfAssertFactories.LIST).hasSize(2);
	}

	@Test
	void saysThatNothingFits() {
		assertThat(office().uri("/office/code-lists/trl").param("q", "<b>")).hasStatusOk()
			.bodyText()
			.contains("没有符合的条目", "&lt;b&gt;");
	}

	@ParameterizedTest
	@CsvSource({ "alchemy,", "INDUSTRY,", "industry, 2011" })
	void doesNotKnowOtherListsOrVersions(String address, String version) {
		var controller = new CodeListController(this.taxonomy);
		assertThatExceptionOfType(NotFound.class)
			.isThrownBy(() -> controller.list(address, version, "", new ExtendedModelMap(), Locale.SIMPLIFIED_CHINESE));
	}

	private MockMvcTester.MockMvcRequestBuilder office() {
		return this.pages.get().with(People.as(this.people.with(Role.OFFICER)));
	}

}
