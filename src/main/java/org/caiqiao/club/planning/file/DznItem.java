package org.caiqiao.club.planning.file;

import java.util.List;

/**
 * A named value of a data file.
 *
 * @param line where it begins
 * @param rows its numbers: one row for a number or a list of numbers, a row for each set
 * or line of a table
 */
record DznItem(int line, List<Row> rows) {

	/**
	 * Some numbers.
	 *
	 * @param line where they begin
	 * @param numbers the numbers
	 */
	record Row(int line, List<Integer> numbers) {
	}

}
