package org.caiqiao.table;

/**
 * What stands in one place of a table.
 *
 * @param text as it would be typed: dates as 2026-11-23, numbers without grouping; empty
 * where nothing stands
 * @param mark what has to be known of how the text came about
 */
public record TableCell(String text, Mark mark) {

	/** Nothing. */
	public static final TableCell EMPTY = new TableCell("", Mark.NONE);

	/** A text as it stands. */
	public static TableCell of(String text) {
		return text.isEmpty() ? EMPTY : new TableCell(text, Mark.NONE);
	}

	/** How a text came about. */
	public enum Mark {

		/** As it stands in the file. */
		NONE,
		/** The last result of a formula, which was not computed anew. */
		FORMULA,
		/** A formula whose result the file does not hold; the text is empty. */
		FORMULA_WITHOUT_RESULT,
		/** The failure of a formula, such as #REF!. */
		FAILURE,
		/** A number so long that the spreadsheet has rounded it. */
		ROUNDED

	}

}
