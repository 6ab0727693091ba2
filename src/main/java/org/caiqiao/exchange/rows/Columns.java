package org.caiqiao.exchange.rows;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * What the columns of a file mean.
 *
 * @param all from the first on
 * @param places where to find each field
 */
public record Columns(List<Column> all, Map<String, Integer> places) {

	/**
	 * Recognises columns by their headings.
	 * @param chosen what a person said the columns mean, by their headings; counts before
	 * what is recognised
	 */
	public static Columns of(ImportKind kind, List<String> headings, Map<String, String> chosen) {
		var columns = new ArrayList<Column>();
		var taken = new HashSet<String>(chosen.values());
		for (String heading : headings) {
			String field = chosen.get(heading);
			if (field == null) {
				field = ColumnNames.field(kind, heading);
				// Of two columns for one field the first counts.
				if (field != null && !field.equals(ColumnNames.NOTHING) && !taken.add(field)) {
					field = null;
				}
			}
			columns.add(new Column(heading, field, List.of()));
		}
		return of(columns);
	}

	private static Columns of(List<Column> columns) {
		var places = new HashMap<String, Integer>();
		for (int place = 0; place < columns.size(); place++) {
			Column column = columns.get(place);
			if (column.used()) {
				places.putIfAbsent(Objects.requireNonNull(column.field()), place);
			}
		}
		return new Columns(List.copyOf(columns), Map.copyOf(places));
	}

	/** Where a field is found, or null. */
	@Nullable Integer place(String field) {
		return this.places.get(field);
	}

	/** The name of a field's column; empty where there is none. */
	String heading(String field) {
		Integer place = place(field);
		return (place != null) ? this.all.get(place).heading() : "";
	}

	/** The fields a file of this kind cannot do without and that no column holds. */
	public List<String> missing(List<Field> fields) {
		return fields.stream().filter(Field::required).map(Field::name).filter(name -> place(name) == null).toList();
	}

	/** The headings that nobody knows. */
	public List<String> unknown() {
		return this.all.stream()
			.filter(column -> column.field() == null && !column.heading().isBlank())
			.map(Column::heading)
			.toList();
	}

}
