package org.caiqiao.table;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One line of a table.
 *
 * @param number as a person finds it: the row of the spreadsheet, the line of the text
 * file, from 1
 * @param cells from the first column on; there may be fewer or more than headings
 * @param defect why the line cannot be read, as the last part of the message key
 * {@code import.finding.<defect>}; null for a line that can
 */
public record TableLine(long number, List<TableCell> cells, @Nullable String defect) {

	/** A line that can be read. */
	public static TableLine of(long number, List<TableCell> cells) {
		return new TableLine(number, cells, null);
	}

	/** A line that cannot be read. */
	static TableLine defective(long number, String text, String defect) {
		return new TableLine(number, List.of(TableCell.of(text)), defect);
	}

	/** The cell of a column, from 0; empty beyond the last one. */
	public TableCell cell(int column) {
		return (column < this.cells.size()) ? this.cells.get(column) : TableCell.EMPTY;
	}

	/** The texts alone. */
	public List<String> texts() {
		return this.cells.stream().map(TableCell::text).toList();
	}

	/** Whether nothing stands in it. */
	public boolean blank() {
		return this.cells.stream()
			.allMatch(cell -> cell.text().isBlank() && cell.mark() != TableCell.Mark.FORMULA_WITHOUT_RESULT);
	}

}
