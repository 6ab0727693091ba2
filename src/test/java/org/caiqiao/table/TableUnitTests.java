package org.caiqiao.table;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class TableUnitTests {

	private static final Set<String> NAMES = Set.of("编号", "标题", "需求描述", "id", "title", "text");

	@TempDir
	private Path folder;

	@ParameterizedTest
	@ValueSource(strings = { "UTF-8", "GB18030", "GBK" })
	void readsCommaSeparatedTextInTheEncodingsOfChineseOffices(String charset) throws IOException {
		Path file = write("需求.csv", "编号,标题,需求描述\r\n1,高镍正极材料,循环寿命不足\r\n2,龘字测试,无\r\n", Charset.forName(charset));

		assertThat(read(file)).containsExactly("0 [编号, 标题, 需求描述]", "2 [1, 高镍正极材料, 循环寿命不足]", "3 [2, 龘字测试, 无]");
	}

	@Test
	void readsTextThatExcelCallsUnicode() throws IOException {
		Path file = write("a.txt", "\uFEFF编号\t标题\r\n1\t激光\r\n", StandardCharsets.UTF_16LE);

		assertThat(read(file)).containsExactly("0 [编号, 标题]", "2 [1, 激光]");
	}

	@Test
	void leavesOutTheMarkBeforeTheText() throws IOException {
		assertThat(read(write("a.csv", "\uFEFFid;title\n7;激光\n", StandardCharsets.UTF_8)))
			.containsExactly("0 [id, title]", "2 [7, 激光]");
	}

	@Test
	void keepsLineBreaksSeparatorsAndQuotationMarksInsideOfQuotes() throws IOException {
		Path file = write("a.csv", "id,title,text\n1,\"甲,乙;丙;丁;戊\",\"第一行\n第二行，称\"\"好\"\"\"\n2,己,庚\n",
				StandardCharsets.UTF_8);

		assertThat(read(file)).containsExactly("0 [id, title, text]", "2 [1, 甲,乙;丙;丁;戊, 第一行\n第二行，称\"好\"]",
				"3 [2, 己, 庚]");
	}

	@Test
	void countsRowsAsASpreadsheetProgramDoes() throws IOException {
		Path file = write("a.csv", "2026年需求汇总\n\nid,title\n\n1,\"a\nb\"\n\n2,c\n", StandardCharsets.UTF_8);

		assertThat(read(file)).containsExactly("0 [id, title]", "5 [1, a\nb]", "7 [2, c]");
	}

	@Test
	void takesTheApostropheThatKeepsATextAText() throws IOException {
		assertThat(read(write("a.csv", "id,title\n'=1,'-5 度\n", StandardCharsets.UTF_8)))
			.containsExactly("0 [id, title]", "2 [=1, -5 度]");
	}

	@Test
	void aQuotationMarkThatNobodyClosesDoesNotSwallowTheRowsAfterIt() throws IOException {
		Path file = write("a.csv", "id,title\n1,好\n2,\"没有合上\n3,乙\n4,丙\n5,丁\n", StandardCharsets.UTF_8);

		assertBroken(file, "quotes", "3");
	}

	@Test
	void saysWhereAQuotationMarkWentAstray() throws IOException {
		Path file = write("a.csv", "id,title\n1,\"a\"b\n", StandardCharsets.UTF_8);

		assertBroken(file, "quotes", "2");
	}

	@Test
	void refusesARecordThatSwallowsTheRestOfTheFile() throws IOException {
		Path file = write("a.csv", "id,title\n1,\"a\n" + "2,b\n".repeat(400_000), StandardCharsets.UTF_8);

		assertBroken(file, "quotes", "2");
	}

	@Test
	void refusesWhatIsNoText() throws IOException {
		byte[] noise = new byte[300];
		noise[0] = 'i';
		assertBroken(Files.write(this.folder.resolve("a.csv"), noise), "encoding");
		assertBroken(Files.write(this.folder.resolve("b.csv"), new byte[] { 'i', 'd', '\n', (byte) 0xFF, 'a' }),
				"encoding");
	}

	@Test
	void readsAnObjectALineWithKeysInAnyOrder() throws IOException {
		Path file = write("a.jsonl", """
				{"id": 1, "title": "激光", "keywords": ["光", "热"]}
				{"title": "超声", "id": "2", "works": [{"title": "x"}], "text": null}

				""", StandardCharsets.UTF_8);

		assertThat(read(file)).containsExactly("0 [id, title, keywords, works, text]", "1 [1, 激光, 光；热, , ]",
				"2 [2, 超声, , [{\"title\":\"x\"}], ]");
	}

	@Test
	void goesOnAfterALineThatIsNoJson() throws IOException {
		Path file = write("a.jsonl", "{\"id\": 1}\n{\"id\": 2\n[3]\n{\"id\": 4}\n", StandardCharsets.UTF_8);

		assertThat(read(file)).containsExactly("0 [id]", "1 [1]", "2 json [{\"id\": 2]", "3 json [[3]]", "4 [4]");
	}

	@ParameterizedTest
	@ValueSource(strings = { "a.csv", "a.jsonl" })
	void refusesAnEmptyFile(String name) throws IOException {
		assertBroken(write(name, "", StandardCharsets.UTF_8), "empty");
	}

	@Test
	void refusesBlankLinesAlone() throws IOException {
		assertBroken(write("a.csv", "\n \n,,\n", StandardCharsets.UTF_8), "empty");
		assertBroken(write("a.jsonl", "[]\n\n", StandardCharsets.UTF_8), "noObjects");
	}

	@Test
	void aFileOfHeadingsAloneHasNoLines() throws IOException {
		assertThat(read(write("a.csv", "id,title", StandardCharsets.UTF_8))).containsExactly("0 [id, title]");
	}

	@Test
	void refusesOtherFormatsByName() throws IOException {
		assertBroken(write("a.docx", "text", StandardCharsets.UTF_8), "unknownFormat", "docx");
		assertBroken(write("a.xlsx", "<html></html>", StandardCharsets.UTF_8), "notXlsx");
		assertBroken(Files.write(this.folder.resolve("a.xls"), new byte[] { (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0,
				(byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1 }), "oldSpreadsheet");
	}

	@Test
	void takes100000LinesAndNotOneMore() throws IOException {
		String most = "id,title\n" + "1,a\n".repeat(100_000);

		assertThat(read(write("a.csv", most, StandardCharsets.UTF_8))).hasSize(100_001);
		assertBroken(write("b.csv", most + "2,b\n", StandardCharsets.UTF_8), "tooManyLines", "100000");
	}

	@Test
	void refusesCellsBeyondAnyTable() throws IOException {
		assertBroken(write("a.csv", "id,title\n1" + ",".repeat(250), StandardCharsets.UTF_8), "tooManyColumns", "2",
				"200");
	}

	private Path write(String name, String text, Charset charset) throws IOException {
		return Files.write(this.folder.resolve(name), text.getBytes(charset));
	}

	private static void assertBroken(Path file, String code, String... arguments) {
		assertThatExceptionOfType(BrokenFile.class).isThrownBy(() -> read(file)).satisfies(broken -> {
			assertThat(broken.code()).isEqualTo(code);
			assertThat(broken.arguments()).containsExactly(arguments);
		});
	}

	/** Line 0 stands for the headings. */
	static List<String> read(Path file) throws IOException {
		var lines = new ArrayList<String>();
		try (Table table = Table.open(file, file.getFileName().toString(),
				texts -> (int) texts.stream().filter(NAMES::contains).count())) {
			lines.add("0 " + table.headings());
			for (TableLine line = table.next(); line != null; line = table.next()) {
				lines.add(line.number() + ((line.defect() != null) ? " " + line.defect() : "") + " " + line.texts());
			}
		}
		return lines;
	}

}
