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
