package org.caiqiao.matching.offline;

import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.caiqiao.command.CommandFailed;
import org.caiqiao.command.TestTerminal;
import org.caiqiao.matching.engine.EncoderUnavailable;
import org.caiqiao.matching.engine.Encoders;
import org.caiqiao.matching.engine.Kind;
import org.caiqiao.matching.engine.MatchText;
import org.caiqiao.matching.engine.OnnxEncoder;
import org.caiqiao.matching.engine.TextEncoder;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.context.support.ResourceBundleMessageSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class FileMatchingUnitTests {

	private static final OnnxEncoder ENCODER = OnnxEncoder.chinese();

	@TempDir
	private Path folder;

	private TestTerminal terminal;

	@BeforeEach
	void files() throws IOException {
		this.terminal = new TestTerminal(this.folder.resolve("data"));
		write("needs.jsonl", """
				{"id":"N1","title":"焊缝缺陷探伤","text":"自动发现气孔和裂纹"}
				{"id":"N2","title":"印染废水脱色回用"}
				""");
		write("achievements.csv", """
				编号,标题,成果简介
				A1,高盐印染废水纳滤脱色工艺,透过液直接回用
				A2,相控阵超声波焊缝探伤装置,识别气孔、夹渣和裂纹
				A3,名优茶采摘机器人,
				""");
	}

	@Test
	void writesLinesForTheEvaluationOfRetrieval() throws Exception {
		assertThat(run("needs.jsonl", "achievements.csv", 2, "run.trec")).satisfiesExactly(
				(line) -> assertThat(line).matches("N1 Q0 A2 1 0\\.\\d{6} caiqiao"),
				(line) -> assertThat(line).matches("N1 Q0 A\\d 2 0\\.\\d{6} caiqiao"),
				(line) -> assertThat(line).matches("N2 Q0 A1 1 0\\.\\d{6} caiqiao"),
				(line) -> assertThat(line).matches("N2 Q0 A\\d 2 0\\.\\d{6} caiqiao"));
	}

	@Test
	void writesLevelAndReasonIntoSeparatedValues() throws Exception {
		List<NamedCsvRecord> records = csv(1);

		assertThat(records.getFirst().getHeader()).containsExactly("need", "achievement", "rank", "score", "level",
				"reason");
		assertThat(records).hasSize(2);
		assertThat(records.getFirst().getField("level")).isIn("较强相关", "强相关");
		assertThat(records.getFirst().getField("reason")).contains("双方都写到", "“探伤”", "语义相近");
	}

	@Test
	void writesLevelAndReasonInTheLanguageOfTheOperator() throws Exception {
		this.terminal = new TestTerminal(this.folder.resolve("data"), Locale.ENGLISH);

		assertThat(csv(1)).first().satisfies((record) -> {
			assertThat(record.getField("level")).isIn("Fair", "Strong");
			assertThat(record.getField("reason")).contains("both mention", "near in meaning");
		});
	}

	@Test
	void writesASpreadsheet() throws Exception {
		run("needs.jsonl", "achievements.csv", 1, "out.xlsx");

		try (var workbook = new ReadableWorkbook(new FileInputStream(this.folder.resolve("out.xlsx").toFile()));
				Stream<Row> rows = workbook.getFirstSheet().openStream()) {
			assertThat(rows.map((row) -> row.getCellText(0) + " " + row.getCellText(1) + " " + row.getCellText(2)))
				.containsExactly("need achievement rank", "N1 A2 1", "N2 A1 1");
		}
	}

	@Test
	void readsSpreadsheets() throws Exception {
		try (var workbook = new Workbook(new FileOutputStream(this.folder.resolve("needs.xlsx").toFile()), "test",
				null)) {
			Worksheet sheet = workbook.newWorksheet("需求");
			List<String> cells = List.of("需求编号", "需求名称", "7", "焊缝缺陷探伤");
			for (int i = 0; i < cells.size(); i++) {
				sheet.value(i / 2, i % 2, cells.get(i));
			}
		}
		assertThat(run("needs.xlsx", "achievements.csv", 1, "run.trec")).singleElement()
			.asString()
			.startsWith("7 Q0 A2 1 ");
	}

	@Test
	void matchesExpertsAndTellsTheWorkThatCarriedIt() throws Exception {
		write("experts.jsonl",
				"""
						{"id":"E1","title":"教授","text":"研究动物营养"}
						{"id":"E2","title":"研究员","text":"检测技术","works":[{"title":"超声波焊缝探伤","text":"识别气孔和裂纹"},{"title":"管道导波检测"}]}
						""");
		matching(ENCODER).run(file("needs.jsonl"), file("experts.jsonl"), Kind.EXPERT, 1, file("out.csv"),
				ResultFormat.CSV);

		NamedCsvRecord first = records("out.csv").getFirst();
		assertThat(first.getHeader()).contains("expert");
		assertThat(first.getField("expert")).isEqualTo("E2");
		assertThat(first.getField("reason")).startsWith("依据“超声波焊缝探伤”；");
	}

	@Test
	void theSecondRunTakesItsVectorsFromTheCache() throws Exception {
		List<String> first = run("needs.jsonl", "achievements.csv", 3, "first.trec");
		TextEncoder broken = new TextEncoder() {
			@Override
			public String model() {
				return ENCODER.model();
			}

			@Override
			public int dimensions() {
				return ENCODER.dimensions();
			}

			@Override
			public float[] encode(MatchText text) throws EncoderUnavailable {
				throw new EncoderUnavailable("must not be asked", null);
			}

			@Override
			public void close() {
				// Holds nothing.
			}
		};
		matching(broken).run(file("needs.jsonl"), file("achievements.csv"), Kind.ACHIEVEMENT, 3, file("second.trec"),
				ResultFormat.TREC);

		assertThat(Files.readAllLines(file("second.trec"))).isEqualTo(first);
		assertThat(this.terminal.warnings()).isEmpty();
	}

	@Test
	void keepsTheVectorsOfEachModelApart() throws Exception {
		write("english.jsonl", """
				{"id":"N1","title":"Finding flaws in welds","text":"Pores and cracks shall be found on the line."}
				{"id":"N2","title":"印染废水脱色回用"}
				""");
		write("offers.jsonl", """
				{"id":"A1","title":"Phased array ultrasound for weld inspection"}
				{"id":"A2","title":"高盐印染废水纳滤脱色工艺"}
				{"id":"A3","title":"A picking robot for tea"}
				""");
		assertThat(run("english.jsonl", "offers.jsonl", 1, "run.trec")).satisfiesExactly(
				(line) -> assertThat(line).startsWith("N1 Q0 A1"), (line) -> assertThat(line).startsWith("N2 Q0 A2"));

		try (var kept = Files.list(this.folder.resolve("data").resolve("vectors"))) {
			assertThat(kept.map((file) -> file.getFileName().toString()))
				.containsExactlyInAnyOrder("bge-small-zh-v1.5-q-1.vectors", "all-minilm-l6-v2-q-1.vectors");
		}
		assertThat(this.terminal.warnings()).isEmpty();
	}

	@Test
	void matchesByWordsAndSaysSoWithoutAnEncoder() throws Exception {
		try (var missing = OnnxEncoder.chinese("/no-such-model")) {
			matching(missing).run(file("needs.jsonl"), file("achievements.csv"), Kind.ACHIEVEMENT, 1, file("run.trec"),
					ResultFormat.TREC);
		}
		assertThat(Files.readAllLines(file("run.trec"))).satisfiesExactly(
				(line) -> assertThat(line).startsWith("N1 Q0 A2"), (line) -> assertThat(line).startsWith("N2 Q0 A1"));
		assertThat(this.terminal.warnings()).contains("本次只按词语匹配", "no-such-model");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			'id,title\\nA1,甲\\nA1,乙' | 编号“A1”出现了两次：第 2 行和第 3 行
			'id,title\\n,甲' | 第 2 行没有编号
			'name,remarks\\n甲,乙' | 缺少编号列
			'id,remarks\\n1,乙' | 既没有标题列也没有正文列
			'id,title\\n1,\\n2,' | 没有可以匹配的内容
			'id,title,trl\\n1,甲,十' | 第 2 行的成熟度“十”
			'id,title\\n1,"甲"乙' | 引号没有配对
			'' | 文件是空的
			""")
	void refusesAFileThatItCannotMatchAndSaysWhy(String content, String message) throws IOException {
		write("bad.csv", content.replace("\\n", "\n"));

		assertThatExceptionOfType(CommandFailed.class).isThrownBy(() -> run("needs.jsonl", "bad.csv", 1, "run.trec"))
			.withMessageStartingWith("bad.csv：")
			.withMessageContaining(message);
		assertThat(file("run.trec")).doesNotExist();
	}

	@Test
	void refusesMissingAndForeignFiles() throws IOException {
		write("broken.xlsx", "no spreadsheet");
		write("broken.jsonl", "{\"id\":\"1\",\"title\":\"甲\"}\n{\"id\":\n");

		assertThatExceptionOfType(CommandFailed.class).isThrownBy(() -> run("needs.jsonl", "none.csv", 1, "run.trec"))
			.withMessageContaining("找不到文件");
		assertThatExceptionOfType(CommandFailed.class)
			.isThrownBy(() -> run("needs.jsonl", "broken.xlsx", 1, "run.trec"))
			.withMessageContaining("内容不是电子表格");
		assertThatExceptionOfType(CommandFailed.class)
			.isThrownBy(() -> run("needs.jsonl", "broken.jsonl", 1, "run.trec"))
			.withMessageContaining("第 2 行不是有效的 JSON");
	}

	@Test
	void tellsWhatItLeavesOut() throws Exception {
		write("more.csv", "id,title,邮箱\nA1,焊缝探伤,a@example.org\nA2,,\n");

		assertThat(run("needs.jsonl", "more.csv", 5, "run.trec")).hasSize(2);
		assertThat(this.terminal.warnings()).contains("以下列没有用到：邮箱", "有 1 行没有标题和正文", "第 3 行");
	}

	@Test
	void refusesIdsThatWouldBreakALineAndResultsThatWouldNotFit() throws IOException {
		write("blank.csv", "id,title\nA 1,焊缝探伤\n");

		assertThatExceptionOfType(CommandFailed.class).isThrownBy(() -> run("needs.jsonl", "blank.csv", 1, "run.trec"))
			.withMessageContaining("“A 1”含有空格");
		var inputs = new Inputs(this.terminal, messages());
		List<MatchText> many = java.util.Collections.nCopies(2000, MatchText.of(Kind.NEED, "1", "甲", ""));
		assertThatExceptionOfType(CommandFailed.class)
			.isThrownBy(() -> inputs.check(many, many, 1000, ResultFormat.XLSX))
			.withMessageContaining("2000000");
	}

	@Test
	void readsTheEncodingOfChineseSpreadsheetPrograms() throws Exception {
		Files.write(file("gbk.csv"), "编号,标题\nA1,相控阵超声波焊缝探伤装置\n".getBytes(Charset.forName("GB18030")));

		assertThat(csvOf("gbk.csv")).first()
			.satisfies((record) -> assertThat(record.getField("reason")).contains("“探伤”"));
	}

	@Test
	void keepsWhatTheResultFileHeldWhenARunFails() throws IOException {
		write("run.trec", "before");
		write("bad.csv", "id,title\n1,\n");

		assertThatExceptionOfType(CommandFailed.class).isThrownBy(() -> run("needs.jsonl", "bad.csv", 1, "run.trec"));
		assertThat(file("run.trec")).hasContent("before");
	}

	private List<NamedCsvRecord> csv(int top) throws Exception {
		run("needs.jsonl", "achievements.csv", top, "out.csv");
		return records("out.csv");
	}

	private List<NamedCsvRecord> csvOf(String achievements) throws Exception {
		run("needs.jsonl", achievements, 1, "out.csv");
		return records("out.csv");
	}

	private List<NamedCsvRecord> records(String name) throws IOException {
		try (var reader = CsvReader.builder().ofNamedCsvRecord(file(name))) {
			return reader.stream().toList();
		}
	}

	private List<String> run(String needs, String achievements, int top, String out) throws Exception {
		matching(ENCODER).run(file(needs), file(achievements), Kind.ACHIEVEMENT, top, file(out),
				ResultFormat.of(file(out)).orElseThrow());
		return out.endsWith(".xlsx") ? List.of() : Files.readAllLines(file(out));
	}

	private FileMatching matching(TextEncoder encoder) {
		return new FileMatching(this.terminal, new Encoders(encoder, OnnxEncoder.english()), messages());
	}

	private Path file(String name) {
		return this.folder.resolve(name);
	}

	private void write(String name, String content) throws IOException {
		Files.writeString(file(name), content, StandardCharsets.UTF_8);
	}

	private static ResourceBundleMessageSource messages() {
		var messages = new ResourceBundleMessageSource();
		messages.setBasename("messages/matching");
		messages.setDefaultEncoding("UTF-8");
		messages.setFallbackToSystemLocale(false);
		return messages;
	}

}
