package org.caiqiao.exchange.rows;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A column of a file.
 *
 * @param heading its name in the file
 * @param field what it holds; {@link ColumnNames#NOTHING} where it is to be left out,
 * null where nobody knows yet
 * @param samples a few of its values
 */
public record Column(String heading, @Nullable String field, List<String> samples) {

	/** Whether its values are read. */
	public boolean used() {
		return this.field != null && !this.field.equals(ColumnNames.NOTHING);
	}

}
