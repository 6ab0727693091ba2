package org.caiqiao.exchange.rows;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.caiqiao.table.TableCell;
import org.caiqiao.table.TableCell.Mark;
import org.caiqiao.table.TableLine;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RowUnitTests {

	@Test
	void takesTheStoredResultOfAFormulaWithARemark() {
		Row row = row(new TableCell("2", Mark.FORMULA));

		assertThat(row.raw("title")).isEqualTo("2");
		assertThat(row.faulty()).isFalse();
		assertThat(codes(row)).containsExactly("import.finding.formula");
	}

	@Test
	void leavesARowOutForAFormulaWithoutResultAFailureOrARoundedNumber() {
		for (Mark mark : List.of(Mark.FORMULA_WITHOUT_RESULT, Mark.FAILURE, Mark.ROUNDED)) {
			Row row = row(new TableCell("#REF!", mark));

			assertThat(row.raw("title")).isEmpty();
			assertThat(row.faulty()).isTrue();
			assertThat(codes(row)).containsExactly("import.finding." + mark);
		}
	}

	@Test
	void findsControlCharactersAndShowsNoneOfThem() {
		Row row = row(TableCell.of("激光\0清洗"));

		assertThat(row.raw("title")).isEmpty();
		assertThat(codes(row)).containsExactly("import.finding.unseen");
		assertThat(row.findings().getFirst().excerpt()).isEqualTo("激光 清洗");
	}

	@Test
	void bringsLineBreaksOfAllProgramsToOne() {
		assertThat(row(TableCell.of(" a\r\nb_x000D_\nc\u000Bd\u3000")).raw("title")).isEqualTo("a\nb\nc\nd");
	}

	@Test
	void keepsWhatLooksLikeAFormulaAText() {
		assertThat(row(TableCell.of("=1+1")).raw("title")).isEqualTo("=1+1");
	}

	@Test
	void tellsValuesThatSlippedFromNotesBesideATable() {
		TableLine line = TableLine.of(3, Arrays.asList(TableCell.of("a"), TableCell.EMPTY, TableCell.of("b")));

		Row ofSeparatedText = new Row(line, columns(), true);
		Row ofSpreadsheet = new Row(line, columns(), false);

		assertThat(ofSeparatedText.faulty()).isTrue();
		assertThat(codes(ofSeparatedText)).containsExactly("import.finding.slipped");
		assertThat(ofSpreadsheet.faulty()).isFalse();
		assertThat(codes(ofSpreadsheet)).containsExactly("import.finding.beyond");
	}

	private static Row row(TableCell cell) {
		return new Row(TableLine.of(2, List.of(cell)), columns(), true);
	}

	private static Columns columns() {
		return Columns.of(ImportKind.NEEDS, List.of("标题"), Map.of());
	}

	private static List<String> codes(Row row) {
		return row.findings().stream().map(Finding::code).toList();
	}

}
