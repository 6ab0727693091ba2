package org.caiqiao.exchange.web;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

import org.awaitility.Awaitility;
import org.caiqiao.IntegrationTest;
import org.caiqiao.People;
import org.caiqiao.account.Role;
import org.caiqiao.account.SignedIn;
import org.caiqiao.exchange.jobs.ImportId;
import org.caiqiao.exchange.jobs.ImportManagement;
import org.caiqiao.exchange.jobs.ImportState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caiqiao.People.as;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

@IntegrationTest
class ImportPagesIntegrationTests {

	private static final String FILE = "标题,预算（万元）\n甲%1$s,30\n乙%1$s,五十\n甲%1$s,30\n";

	private final MockMvcTester pages;

	private final ImportManagement imports;

	private final SignedIn officer;

	private final People people;

	private final String mark = UUID.randomUUID().toString().substring(0, 8);

	ImportPagesIntegrationTests(@Autowired MockMvcTester pages, @Autowired ImportManagement imports,
			@Autowired People people) {
		this.pages = pages;
		this.imports = imports;
		this.people = people;
		this.officer = people.with(Role.OFFICER);
	}

	@ParameterizedTest
	@EnumSource(mode = Mode.EXCLUDE, names = { "OFFICER", "ADMINISTRATOR" })
	void membersSeeAndDoNothingHere(Role role) {
		SignedIn member = this.people.with(role);
		String page = checked();
		for (String path : List.of("/office/imports", "/office/imports/new", "/office/imports/template/needs.xlsx",
				page, page + "/columns", page + "/left-out.csv")) {
			assertThat(this.pages.get().uri(path).with(as(member))).as(path).hasStatus(HttpStatus.FORBIDDEN);
		}
		for (String step : List.of("/start", "/again", "/undo", "/dismiss", "/columns")) {
			assertThat(this.pages.post().uri(page + step).with(as(member)).with(csrf())).as(step)
				.hasStatus(HttpStatus.FORBIDDEN);
		}
		assertThat(state(page)).isEqualTo(ImportState.CHECKED);
	}

	@Test
	void visitorsAreSentToSignIn() {
		String page = checked();
		for (String path : List.of("/office/imports", "/office/imports/new", page, page + "/columns")) {
			assertThat(this.pages.get().uri(path)).as(path).hasRedirectedUrl("/sign-in");
		}
		assertThat(this.pages.post().uri(page + "/start").with(csrf())).hasRedirectedUrl("/sign-in");
		assertThat(state(page)).isEqualTo(ImportState.CHECKED);
	}

	@ParameterizedTest
	@EnumSource(names = { "OFFICER", "ADMINISTRATOR" })
	void theOfficeOpensThemAll(Role role) {
		SignedIn who = this.people.with(role);
		String page = checked();
		for (String path : List.of("/office/imports", "/office/imports/new", "/office/imports/new?kind=experts",
				"/office/imports/new?kind=x", "/office/imports/template/needs.xlsx", page, page + "/columns",
				page + "?severity=ERROR&page=-1", page + "?severity=x&code=x&page=999")) {
			assertThat(this.pages.get().uri(path).with(as(who))).as(path).hasStatusOk();
		}
		for (String path : List.of("/office/imports/999999999", "/office/imports/999999999/columns",
				"/office/imports/999999999/left-out.csv", "/office/imports/abc", "/office/imports/template/x.xlsx")) {
			assertThat(this.pages.get().uri(path).with(as(who))).as(path).hasStatus(HttpStatus.NOT_FOUND);
		}
	}

	@Test
	void theOfficeReadsWhatWasLeftOutAndImportsTheRest() {
		String page = checked();
		assertThat(get(page)).hasStatusOk().bodyText().contains("五十", page + "/left-out.csv", "导入 1 行", "待确认");
		assertThat(get(page + "/left-out.csv")).hasStatusOk().bodyText().contains("五十");
		assertThat(send(page + "/start")).flash().containsKey("notice");
		await(page, ImportState.DONE);
		assertThat(get(page)).hasStatusOk().bodyText().contains("已导入", page + "/left-out.csv");
		assertThat(send(page + "/start")).as("sent twice").flash().containsKey("warning");
		assertThat(send(page + "/undo")).flash().containsKey("notice");
		await(page, ImportState.UNDONE);
		assertThat(get(page)).hasStatusOk().bodyText().contains("已撤销");
		assertThat(get("/needs?q=甲" + this.mark)).bodyText().doesNotContain("甲" + this.mark + "</a>");
	}

	@Test
	void whatNoBrowserSendsIsRefusedToo() {
		String page = checked();
		SignedIn officer = this.people.with(Role.OFFICER);
		assertThat(this.pages.post().uri(page + "/columns").with(as(officer)).with(csrf()))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		assertThat(this.pages.post().uri(page + "/columns").with(as(officer)).with(csrf()).param("fields[0]", "zzz"))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		assertThat(upload("zzz", "a.csv", "")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
	}

	@Test
	void whatIsNoFileIsToldAtTheField() {
		assertThat(this.pages.post().uri("/office/imports/new").multipart().with(as(this.officer)).with(csrf()))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		assertThat(upload("NEEDS", "", "")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT).bodyText().contains("请选择一个文件");
		assertThat(upload("NEEDS", "a.csv", "")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("这个文件是空的");
		assertThat(upload("NONSENSE", "a.csv", "标题\n甲")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		assertThat(upload("NEEDS", "a.exe", "MZ"))
			.satisfies(answer -> assertThat(answer.getResponse().getStatus()).isLessThan(500));
	}

	/**
	 * A file with a good row, a faulty one and a duplicate, as the portal has checked it.
	 */
	private String checked() {
		MvcTestResult taken = upload("NEEDS", "a.csv", FILE.formatted(this.mark));
		assertThat(taken).hasStatus3xxRedirection();
		String page = taken.getResponse().getRedirectedUrl();
		await(page, ImportState.CHECKED);
		return page;
	}

	private MvcTestResult upload(String kind, String name, String content) {
		return this.pages.post()
			.uri("/office/imports/new")
			.multipart()
			.file(new MockMultipartFile("file", name, "text/csv", content.getBytes(StandardCharsets.UTF_8)))
			.param("kind", kind)
			.with(as(this.officer))
			.with(csrf())
			.exchange();
	}

	private MvcTestResult get(String path) {
		return this.pages.get().uri(path).with(as(this.officer)).exchange();
	}

	private MvcTestResult send(String path) {
		return this.pages.post().uri(path).with(as(this.officer)).with(csrf()).exchange();
	}

	private void await(String page, ImportState state) {
		Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> state(page) == state);
	}

	private ImportState state(String page) {
		long id = Long.parseLong(page.substring(page.lastIndexOf('/') + 1));
		return this.imports.find(new ImportId(id)).orElseThrow().state();
	}

}
