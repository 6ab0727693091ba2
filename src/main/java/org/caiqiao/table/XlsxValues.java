package org.caiqiao.table;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.regex.Pattern;

import org.caiqiao.table.TableCell.Mark;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.jspecify.annotations.Nullable;

/**
 * Turns the cells of a spreadsheet into text as a person would type it.
 *
 * @param from1904 whether the workbook counts days from 1904, as some on a Mac do
 */
record XlsxValues(boolean from1904) {

	/** Spreadsheets hold 15 digits; more are noise of binary fractions. */
	private static final MathContext DIGITS = new MathContext(15);

	private static final BigDecimal ROUNDED_FROM = BigDecimal.TEN.pow(DIGITS.getPrecision());

	/** Of ECMA-376 18.8.30, the East Asian ones included: formats by number alone. */
	private static final Pattern DATE_FORMAT_ID = Pattern.compile("1[4-7]|22|2[7-9]|3[01346]|5[0-478]");

	private static final Pattern NOT_PATTERN = Pattern.compile("\"[^\"]*\"|\\[[^]]*]|\\\\.");

	/** The day that formats call 0, which makes the year 1900 a leap year as they do. */
	private static final LocalDate DAY_0 = LocalDate.of(1899, 12, 30);

	private static final LocalDate DAY_0_OF_1904 = LocalDate.of(1904, 1, 1);

	private static final int LAST_DAY = 2_958_465;

	TableCell read(Cell cell) {
		if (cell.getType() == CellType.ERROR) {
			return new TableCell(string(cell.getRawValue()), Mark.FAILURE);
		}
		if (cell.getType() == CellType.FORMULA) {
			return formula(cell);
		}
		if (cell.getType() == CellType.NUMBER) {
			return number(cell, string(cell.getRawValue()), Mark.NONE);
		}
		return TableCell.of(string(cell.getText()));
	}

	private TableCell formula(Cell cell) {
		String result = string(cell.getRawValue());
		if (result.isEmpty()) {
			return new TableCell("", Mark.FORMULA_WITHOUT_RESULT);
		}
		if (result.startsWith("#") && result.matches("#(N/A|[A-Z/0]+[!?])")) {
			return new TableCell(result, Mark.FAILURE);
		}
		return number(cell, result, Mark.FORMULA);
	}

	private TableCell number(Cell cell, String raw, Mark mark) {
		BigDecimal number;
		try {
			number = new BigDecimal(raw);
		}
		catch (NumberFormatException ex) {
			// The result of a formula may be any text.
			return new TableCell(raw, mark);
		}
		if (isDate(cell) && number.signum() >= 0 && number.intValue() <= LAST_DAY) {
			LocalDate first = this.from1904 ? DAY_0_OF_1904 : DAY_0;
			return new TableCell(first.plusDays(number.longValue()).toString(), mark);
		}
		if (number.scale() < -LAST_DAY || number.scale() > LAST_DAY) {
			return new TableCell(raw, mark);
		}
		String plain = number.round(DIGITS).stripTrailingZeros().toPlainString();
		return new TableCell(plain, (number.abs().compareTo(ROUNDED_FROM) >= 0) ? Mark.ROUNDED : mark);
	}

	private static boolean isDate(Cell cell) {
		String pattern = cell.getDataFormatString();
		if (pattern != null) {
			String bare = NOT_PATTERN.matcher(pattern).replaceAll("");
			return bare.matches("(?is).*[yd].*");
		}
		Integer id = cell.getDataFormatId();
		return id != null && DATE_FORMAT_ID.matcher(id.toString()).matches();
	}

	private static String string(@Nullable String text) {
		return (text != null) ? text : "";
	}

}
