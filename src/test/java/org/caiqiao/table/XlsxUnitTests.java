package org.caiqiao.table;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.caiqiao.table.TableCell.Mark;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.caiqiao.table.TableUnitTests.read;

class XlsxUnitTests {

	@TempDir
	private Path folder;

	@Test
	void readsTextsNumbersAndDatesAsTheyAreTyped() throws IOException {
		Path file = workbook(sheet -> {
			sheet.value(0, 0, "编号");
			sheet.value(0, 1, "标题");
			sheet.value(0, 2, "需求描述");
			sheet.value(2, 0, 1001);
			sheet.value(2, 1, 0.1 + 0.2);
			sheet.value(2, 2, LocalDate.of(2027, 3, 31));
			sheet.style(2, 2).format("yyyy年m月d日").set();
			sheet.value(3, 0, 12_345_678.5);
			sheet.style(3, 0).format("#,##0.00").set();
			sheet.value(3, 1, true);
			sheet.value(3, 2, "=不是公式");
		});

		assertThat(read(file)).containsExactly("0 [编号, 标题, 需求描述]", "3 [1001, 0.3, 2027-03-31]",
				"4 [12345678.5, true, =不是公式]");
	}

	@Test
	void findsHeadingsBelowATitle() throws IOException {
		Path file = workbook(sheet -> {
			sheet.value(0, 0, "2026 年第三季度需求");
			sheet.range(0, 0, 0, 3).merge();
			sheet.value(2, 0, "编号");
			sheet.value(2, 1, "标题");
			sheet.value(3, 0, "甲");
		});

		assertThat(read(file)).containsExactly("0 [编号, 标题]", "4 [甲]");
	}

	@Test
	void takesTheStoredResultOfAFormulaAndSaysSo() throws IOException {
		Path file = cells(
				"""
						<c r="A2"><f>1+1</f><v>2</v></c><c r="B2" t="str"><f>"a"&amp;"b"</f><v>ab</v></c>\
						<c r="C2"><f>SUM(A1:A9)</f></c><c r="D2" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="E2" t="e"><v>#REF!</v></c>\
						<c r="F2"><v>911101080000000012</v></c>""");

		List<TableCell> cells = line(file).cells();

		assertThat(cells).containsExactly(new TableCell("2", Mark.FORMULA), new TableCell("ab", Mark.FORMULA),
				new TableCell("", Mark.FORMULA_WITHOUT_RESULT), new TableCell("#DIV/0!", Mark.FAILURE),
				new TableCell("#REF!", Mark.FAILURE), new TableCell("911101080000000000", Mark.ROUNDED));
	}

	@Test
	void tellsWhichSheetsItLeavesOut() throws IOException {
		Path file = this.folder.resolve("a.xlsx");
		try (OutputStream out = Files.newOutputStream(file); var workbook = new Workbook(out, "test", "1.0")) {
			workbook.newWorksheet("空");
			Worksheet hidden = workbook.newWorksheet("隐藏");
			hidden.value(0, 0, "id");
			hidden.setVisibilityState(VisibilityState.HIDDEN);
			workbook.newWorksheet("需求").value(0, 0, "id");
			workbook.newWorksheet("去年").value(0, 0, "id");
		}

		try (Table table = Table.open(file, "a.xlsx", texts -> 0)) {
			assertThat(table.part()).isEqualTo("需求");
			assertThat(table.leftOut()).containsExactly("去年");
		}
	}

	@Test
	void namesTheRowWhereAFileIsDamaged() throws IOException {
		Path file = cells("<c r=\"A2\"><v>1</v></c></row><row r=\"3\"><c r=\"A3\"><v>1</c></row>");

		assertBroken(file, "damagedRow");
	}

	@Test
	void refusesACutFile() throws IOException {
		Path whole = workbook(sheet -> {
			for (int row = 0; row < 500; row++) {
				sheet.value(row, 0, "行 " + row * 31);
			}
		});
		byte[] bytes = Files.readAllBytes(whole);
		Path cut = Files.write(this.folder.resolve("cut.xlsx"), java.util.Arrays.copyOf(bytes, bytes.length / 2));

		assertBroken(cut, "damaged");
	}

	@Test
	void refusesAnArchiveThatIsNoSpreadsheet() throws IOException {
		assertBroken(zip("a.xlsx", "word/document.xml", "<document/>"), "damaged");
	}

	@Test
	void refusesAnArchiveThatUnpacksWithoutEnd() throws IOException {
		Path file = this.folder.resolve("bomb.xlsx");
		try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
			zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
			byte[] zeros = new byte[1 << 20];
			for (int i = 0; i <= 256; i++) {
				zip.write(zeros);
			}
			zip.closeEntry();
		}

		assertThat(Files.size(file)).isLessThan(1 << 20);
		assertBroken(file, "bomb");
	}

	@Test
	void expandsNoEntitiesOfTheFilesOwn() throws IOException {
		Path file = sheetXml("""
				<!DOCTYPE worksheet [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">
				<!ENTITY c SYSTEM "file:///etc/passwd">]>
				<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1">\
				<c r="A1" t="inlineStr"><is><t>id &b;&c;</t></is></c></row></sheetData></worksheet>""");

		try {
			assertThat(read(file).toString()).doesNotContain("aaaa").doesNotContain("root:");
		}
		catch (BrokenFile ex) {
			assertThat(ex.code()).startsWith("damaged");
		}
	}

	@Test
	void refusesCellsBeyondAnyTable() throws IOException {
		assertBroken(cells("<c r=\"XFD2\"><v>1</v></c>"), "tooManyColumns");
	}

	private static void assertBroken(Path file, String code) {
		assertThatExceptionOfType(BrokenFile.class).isThrownBy(() -> read(file))
			.satisfies(broken -> assertThat(broken.code()).isEqualTo(code));
	}

	private Path workbook(Consumer<Worksheet> writing) throws IOException {
		Path file = this.folder.resolve("a.xlsx");
		try (OutputStream out = Files.newOutputStream(file); var workbook = new Workbook(out, "test", "1.0")) {
			writing.accept(workbook.newWorksheet("需求"));
		}
		return file;
	}

	private static TableLine line(Path file) throws IOException {
		try (Table table = Table.open(file, "a.xlsx", texts -> 0)) {
			return java.util.Objects.requireNonNull(table.next());
		}
	}

	/** A sheet with a heading and these cells in its second row. */
	private Path cells(String cells) throws IOException {
		return sheetXml("""
				<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1">\
				<c r="A1" t="inlineStr"><is><t>id</t></is></c></row><row r="2">%s</row></sheetData></worksheet>"""
			.formatted(cells));
	}

	private Path sheetXml(String sheet) throws IOException {
		return zip("a.xlsx", "[Content_Types].xml", """
				<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
				<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
				<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument\
				.spreadsheetml.sheet.main+xml"/></Types>""", "_rels/.rels", """
				<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
				<Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/\
				officeDocument" Target="xl/workbook.xml"/></Relationships>""", "xl/_rels/workbook.xml.rels", """
				<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
				<Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/\
				worksheet" Target="worksheets/sheet1.xml"/></Relationships>""", "xl/workbook.xml", """
				<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" \
				xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>\
				<sheet name="s" sheetId="1" r:id="r1"/></sheets></workbook>""", "xl/worksheets/sheet1.xml", sheet);
	}

	private Path zip(String name, String... parts) throws IOException {
		Path file = this.folder.resolve(name);
		try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
			for (int i = 0; i < parts.length; i += 2) {
				zip.putNextEntry(new ZipEntry(parts[i]));
				zip.write(parts[i + 1].getBytes(StandardCharsets.UTF_8));
				zip.closeEntry();
			}
		}
		return file;
	}

}
