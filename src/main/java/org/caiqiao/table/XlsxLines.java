package org.caiqiao.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jspecify.annotations.Nullable;

/** The rows of a spreadsheet's first sheet that is visible and not empty. */
final class XlsxLines implements LineSource {

	/** More columns than these are cells that lost their way. */
	static final int MOST_COLUMNS = 200;

	private final ReadableWorkbook workbook;

	private final XlsxValues values;

	private final String sheet;

	private final List<String> others;

	private final Stream<Row> stream;

	private final Iterator<Row> rows;

	private long last;

	private XlsxLines(ReadableWorkbook workbook) throws IOException {
		this.workbook = workbook;
		this.values = new XlsxValues(workbook.isDate1904());
		var filled = new ArrayList<Sheet>();
		for (Sheet candidate : workbook.getSheets().toList()) {
			if (candidate.getVisibility() == SheetVisibility.VISIBLE && filled(candidate)) {
				filled.add(candidate);
			}
		}
		if (filled.isEmpty()) {
			throw BrokenFile.because("empty");
		}
		this.sheet = filled.getFirst().getName();
		this.others = filled.stream().skip(1).map(Sheet::getName).toList();
		this.stream = filled.getFirst().openStream();
		this.rows = this.stream.iterator();
	}

	static LineSource open(Path file) throws IOException {
		XlsxGuard.check(file);
		ReadableWorkbook workbook = null;
		try {
			workbook = workbook(file);
			return new XlsxLines(workbook);
		}
		catch (IOException | RuntimeException ex) {
			if (workbook != null) {
				workbook.close();
			}
			throw (ex instanceof BrokenFile broken) ? broken : BrokenFile.because(ex, "damaged");
		}
	}

	/**
	 * A workbook without styles is a good one, but one without formats that tell dates.
	 */
	private static ReadableWorkbook workbook(Path file) throws IOException {
		try {
			return new ReadableWorkbook(file.toFile(), new ReadingOptions(true, true));
		}
		catch (ExcelReaderException ex) {
			return new ReadableWorkbook(file.toFile(), new ReadingOptions(false, true));
		}
	}

	@Override
	public @Nullable TableLine next() {
		try {
			if (!this.rows.hasNext()) {
				return null;
			}
			Row row = this.rows.next();
			this.last = row.getRowNum();
			return TableLine.of(this.last, cells(row));
		}
		catch (BrokenFile ex) {
			throw ex;
		}
		catch (RuntimeException ex) {
			// The library tells damage by exceptions of several kinds.
			throw BrokenFile.because(ex, "damagedRow", this.last + 1);
		}
	}

	private List<TableCell> cells(Row row) {
		if (row.getCellCount() > MOST_COLUMNS) {
			throw BrokenFile.because("tooManyColumns", row.getRowNum(), MOST_COLUMNS);
		}
		var cells = new ArrayList<TableCell>(row.getCellCount());
		for (int column = 0; column < row.getCellCount(); column++) {
			Cell cell = row.hasCell(column) ? row.getCell(column) : null;
			cells.add((cell != null) ? this.values.read(cell) : TableCell.EMPTY);
		}
		return cells;
	}

	private static boolean filled(Sheet sheet) throws IOException {
		try (Stream<Row> rows = sheet.openStream()) {
			return rows.limit(MOST_COLUMNS).anyMatch(row -> row.getFirstNonEmptyCell().isPresent());
		}
	}

	@Override
	public String part() {
		return this.sheet;
	}

	@Override
	public List<String> leftOut() {
		return this.others;
	}

	@Override
	public void close() throws IOException {
		this.stream.close();
		this.workbook.close();
	}

}
