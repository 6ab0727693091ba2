package org.caiqiao.exchange.jobs;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.awaitility.Awaitility;
import org.caiqiao.IntegrationTest;
import org.caiqiao.exchange.rows.Finding;
import org.caiqiao.exchange.rows.ImportKind;
import org.caiqiao.exchange.rows.Severity;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@IntegrationTest
class ImportIntegrationTests {

	private final ImportManagement imports;

	private final JdbcClient jdbc;

	/** Makes titles of one test differ from those of all others. */
	private final String mark = UUID.randomUUID().toString().substring(0, 8);

	ImportIntegrationTests(@Autowired ImportManagement imports, @Autowired JdbcClient jdbc) {
		this.imports = imports;
		this.jdbc = jdbc;
	}

	@Test
	void dryRunWritesNothing() throws IOException {
		ImportId id = take(ImportKind.NEEDS, "a.csv", """
				标题,需求描述,预算（万元）,截止日期,所属领域
				甲%1$s,循环寿命不足,30-50,2027-06,人工智能；大数据
				乙%1$s,,,2027-13-01,人工智能
				丙%1$s,能耗高,五十,,
				""");

		ImportSummary checked = await(id, ImportState.CHECKED);

		assertThat(checked.counts()).isEqualTo(new ImportCounts(3, 1, 2, 0, 0, 0, 3, 0));
		assertThat(findings(id)).containsExactly("3 截止日期 import.finding.noSuchDay 2027-13-01",
				"4 预算（万元） import.finding.money 五十");
		assertThat(written("need", id)).isZero();
	}

	@Test
	void importAndUndoLeaveTheDatabaseAsBefore() throws IOException {
		long before = count("achievement");
		ImportId id = take(ImportKind.ACHIEVEMENTS, "a.jsonl", """
				{"id": "%1$s-1", "title": "甲成果%1$s", "text": "高镍正极", "关键词": ["电池", "正极"], "成熟度": "中试"}
				{"id": "%1$s-2", "title": "乙成果%1$s", "text": "激光清洗", "成熟度": 5}
				""");
		assertThat(await(id, ImportState.CHECKED).counts().good()).isEqualTo(2);

		this.imports.approve(id, false);
		ImportSummary done = await(id, ImportState.DONE);

		assertThat(done.counts().written()).isEqualTo(2);
		assertThat(written("achievement", id)).isEqualTo(2);
		assertThat(this.jdbc.sql("select trl from achievement where import_id = ? order by id")
			.param(id.value())
			.query(Integer.class)
			.list()).containsExactly(6, 5);

		this.imports.undo(id);
		await(id, ImportState.UNDONE);

		assertThat(count("achievement")).isEqualTo(before);
	}

	@Test
	void keepsAnImportThatSomebodyAskedAnIntroductionAbout() throws IOException {
		ImportId id = imported(ImportKind.NEEDS, "标题\n甲%1$s\n乙%1$s\n");
		this.jdbc.sql("""
				insert into introduction (id, version, from_kind, from_id, to_kind, to_id, subject_kind, subject_id,
					message, state, answer, asked_by, asked_at)
				select -id, 0, 'OFFICE', 0, 'OFFICE', 0, 'NEED', id, '', 'ASKED', '', 0, now()
				from need where import_id = ? order by id limit 1""").param(id.value()).update();
		try {
			this.imports.undo(id);

			assertThat(await(id, ImportState.DONE).failure()).isEqualTo("import.inUse");
			assertThat(written("need", id)).isEqualTo(2);
		}
		finally {
			this.jdbc.sql("delete from introduction where id < 0").update();
		}
		this.imports.undo(id);
		assertThat(await(id, ImportState.UNDONE).state()).isEqualTo(ImportState.UNDONE);
		assertThat(written("need", id)).isZero();
	}

	@Test
	void importsCompaniesAndExpertsAndKnowsThemTheNextTime() throws IOException {
		String companies = """
				企业名称,统一社会信用代码,所属行业,企业规模,所在区,网址
				甲公司%1$s,91110108MA0100016G,软件和信息技术服务业,小型,海淀区,example.org
				乙公司%1$s,91110108MA0100016X,,,,
				丙公司%1$s,,,,,
				""";
		ImportId first = imported(ImportKind.COMPANIES, companies);
		assertThat(written("company", first)).isEqualTo(2);
		assertThat(findings(first)).hasSize(1).first().asString().startsWith("3 统一社会信用代码 creditCode.");

		ImportSummary again = await(take(ImportKind.COMPANIES, "b.csv", companies), ImportState.CHECKED);
		assertThat(again.counts().duplicates()).isEqualTo(2);
		assertThat(again.counts().certain()).isEqualTo(1);

		String experts = """
				{"姓名": "张%1$s", "单位": "无名所", "研究领域": "人工智能", "works": [{"title": "一文", "year": 2024}]}
				""";
		ImportId people = imported(ImportKind.EXPERTS, experts);
		assertThat(written("expert", people)).isEqualTo(1);
		assertThat(await(take(ImportKind.EXPERTS, "b.jsonl", experts), ImportState.CHECKED).counts().duplicates())
			.isEqualTo(1);

		for (ImportId id : List.of(first, people)) {
			this.imports.undo(id);
			assertThat(await(id, ImportState.UNDONE).state()).isEqualTo(ImportState.UNDONE);
		}
		assertThat(written("company", first) + written("expert", people)).isZero();
	}

	@Test
	void beginsAgainWhatACrashLeftHalfWritten() throws IOException {
		ImportId id = take(ImportKind.NEEDS, "a.csv", "标题\n甲%1$s\n乙%1$s\n");
		await(id, ImportState.CHECKED);
		this.imports.approve(id, false);
		await(id, ImportState.DONE);
		// As after a crash: in the middle of writing, with some of the rows.
		this.jdbc.sql("update import_job set state = 'RUNNING', written_count = 0, done_count = 1 where id = ?")
			.param(id.value())
			.update();

		ImportSummary done = await(id, ImportState.DONE);

		assertThat(done.state()).isEqualTo(ImportState.DONE);
		assertThat(done.counts().written()).isEqualTo(2);
		assertThat(written("need", id)).isEqualTo(2);
	}

	@Test
	void leavesDuplicatesOutUnlessTheyAreWanted() throws IOException {
		String file = "编号,标题\n1%1$s,甲%1$s\n2%1$s,甲 %1$s\n1%1$s,丙%1$s\n";
		ImportId id = take(ImportKind.NEEDS, "a.csv", file);
		assertThat(await(id, ImportState.CHECKED).counts().duplicates()).isEqualTo(2);

		this.imports.approve(id, true);

		assertThat(await(id, ImportState.DONE).counts().written()).isEqualTo(3);
	}

	@Test
	void asksForColumnsThatItDoesNotKnow() throws IOException {
		ImportId id = take(ImportKind.NEEDS, "a.csv", "难点\n甲%1$s\n");
		assertThat(await(id, ImportState.COLUMNS).columns().getFirst().samples()).containsExactly("甲" + this.mark);

		this.imports.assign(id, Map.of("难点", "title"));

		assertThat(await(id, ImportState.CHECKED).counts().good()).isEqualTo(1);
	}

	@Test
	void saysWhyAFileCannotBeRead() throws IOException {
		ImportSummary failed = await(take(ImportKind.NEEDS, "a.csv", "标题,需求描述\n"), ImportState.FAILED);

		assertThat(failed.state()).isEqualTo(ImportState.FAILED);
		assertThat(failed.failure()).isEqualTo("import.broken.headingsOnly");
	}

	private ImportId imported(ImportKind kind, String text) throws IOException {
		String name = (kind == ImportKind.EXPERTS) ? "a.jsonl" : "a.csv";
		ImportId id = take(kind, name, text);
		await(id, ImportState.CHECKED);
		this.imports.approve(id, false);
		assertThat(await(id, ImportState.DONE).state()).isEqualTo(ImportState.DONE);
		return id;
	}

	private ImportId take(ImportKind kind, String name, String text) throws IOException {
		return this.imports.take(kind, name,
				new ByteArrayInputStream(text.formatted(this.mark).getBytes(StandardCharsets.UTF_8)), Map.of(),
				Requester.COMMAND_LINE);
	}

	private ImportSummary await(ImportId id, ImportState state) {
		return Awaitility.await()
			.atMost(Duration.ofSeconds(30))
			.pollInterval(Duration.ofMillis(20))
			.until(() -> this.imports.find(id).orElseThrow(),
					job -> job.state() == state || job.state() == ImportState.FAILED || !job.state().open());
	}

	private List<String> findings(ImportId id) {
		return this.imports.findings(id, new FindingFilter(Severity.ERROR, null), 0, 100)
			.stream()
			.map(ImportIntegrationTests::text)
			.toList();
	}

	private static String text(Finding finding) {
		return finding.line() + " " + finding.heading() + " " + finding.code() + " " + finding.excerpt();
	}

	private long written(String table, ImportId id) {
		return this.jdbc.sql("select count(*) from " + table + " where import_id = ?")
			.param(id.value())
			.query(Long.class)
			.single();
	}

	private long count(String table) {
		return this.jdbc.sql("select count(*) from " + table).query(Long.class).single();
	}

}
