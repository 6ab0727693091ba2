package org.caiqiao.exchange.jobs;

import java.util.ArrayList;
import java.util.List;

import org.caiqiao.exchange.rows.Column;
import org.caiqiao.exchange.rows.Columns;
import org.caiqiao.table.TableLine;

/** A few values of each column, for a person to tell what it holds. */
final class ColumnSamples {

	private static final int EACH = 3;

	private static final int LENGTH = 60;

	private static final int ROWS = 200;

	private final List<Column> columns;

	private final List<List<String>> samples = new ArrayList<>();

	private int rows;

	ColumnSamples(Columns columns) {
		this.columns = columns.all();
		this.columns.forEach(column -> this.samples.add(new ArrayList<>()));
	}

	/** Takes what is new in a line; says whether more lines are wanted. */
	boolean add(TableLine line) {
		if (this.rows >= ROWS) {
			return false;
		}
		this.rows++;
		for (int place = 0; place < this.samples.size(); place++) {
			List<String> values = this.samples.get(place);
			String text = line.cell(place).text().replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
			String value = (text.length() > LENGTH) ? text.substring(0, LENGTH) + "…" : text;
			if (values.size() < EACH && !value.isEmpty() && !values.contains(value)) {
				values.add(value);
			}
		}
		return true;
	}

	List<Column> columns() {
		var filled = new ArrayList<Column>();
		for (int place = 0; place < this.samples.size(); place++) {
			Column column = this.columns.get(place);
			filled.add(new Column(column.heading(), column.field(), List.copyOf(this.samples.get(place))));
		}
		return filled;
	}

}
