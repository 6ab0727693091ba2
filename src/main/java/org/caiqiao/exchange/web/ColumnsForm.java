package org.caiqiao.exchange.web;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.caiqiao.exchange.jobs.ImportSummary;
import org.caiqiao.exchange.rows.Column;
import org.caiqiao.exchange.rows.ColumnNames;
import org.caiqiao.exchange.rows.Field;
import org.jspecify.annotations.Nullable;

import org.springframework.validation.BindingResult;

/**
 * What somebody says the columns of a file hold.
 *
 * @param fields a field for each column, in the order of the file; empty for none
 */
record ColumnsForm(@Nullable List<String> fields) {

	static ColumnsForm of(ImportSummary job) {
		return new ColumnsForm(job.columns().stream().map(ColumnsForm::shown).toList());
	}

	private static String shown(Column column) {
		return column.used() ? Objects.requireNonNull(column.field()) : "";
	}

	/** What was chosen for the column at a place; empty where nothing was sent for it. */
	public String chosen(int place) {
		return sent(place) ? Objects.requireNonNullElse(Objects.requireNonNull(this.fields).get(place), "") : "";
	}

	/** Whether anything was sent for the column at a place. */
	public boolean sent(int place) {
		return this.fields != null && place < this.fields.size();
	}

	/**
	 * The choices by the columns' headings, if they make sense.
	 * @param known what can be chosen
	 */
	Map<String, String> toChoices(ImportSummary job, List<Field> known, BindingResult errors) {
		List<String> typed = (this.fields != null) ? this.fields : List.of();
		Map<String, String> choices = new HashMap<>();
		Set<String> taken = new HashSet<>();
		for (int place = 0; place < job.columns().size(); place++) {
			String field = (place < typed.size() && typed.get(place) != null) ? typed.get(place) : "";
			boolean offered = known.stream().anyMatch(each -> each.name().equals(field));
			if (!field.isEmpty() && (!offered || !taken.add(field))) {
				errors.rejectValue("fields[" + place + "]",
						offered ? "import.columns.twice" : "import.columns.unknown");
			}
			choices.put(job.columns().get(place).heading(), offered ? field : ColumnNames.NOTHING);
		}
		known.stream()
			.filter(Field::required)
			.filter(field -> !taken.contains(field.name()))
			.forEach(field -> errors.reject("import.columns.missing"));
		return choices;
	}

}
