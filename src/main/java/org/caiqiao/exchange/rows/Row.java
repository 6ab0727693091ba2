package org.caiqiao.exchange.rows;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

import org.caiqiao.table.TableCell;
import org.caiqiao.table.TableCell.Mark;
import org.caiqiao.table.TableLine;
import org.jspecify.annotations.Nullable;

/**
 * A row of a file as it is being understood: gives the texts of its fields and collects
 * what is wrong with them.
 */
public final class Row {

	/** Line breaks as they come out of several programs. */
	private static final Pattern LINE_BREAK = Pattern.compile("\r\n?|_x000D_\n?|[\u000B\u2028\u2029]");

	private static final Pattern UNSEEN = Pattern.compile("[\\p{Cntrl}\\p{Cs}&&[^\n\t]]");

	private final TableLine line;

	private final Columns columns;

	private final List<Finding> findings = new ArrayList<>();

	private final List<Understood> understood = new ArrayList<>();

	/**
	 * Looks at a line as a whole.
	 * @param separated whether text beyond the last column means that values have slipped
	 */
	public Row(TableLine line, Columns columns, boolean separated) {
		this.line = line;
		this.columns = columns;
		if (line.defect() != null) {
			add("", Severity.ERROR, "import.finding." + line.defect(), List.of(), line.cell(0).text());
		}
		int beyond = columns.all().size();
		if (line.cells().stream().skip(beyond).anyMatch(cell -> !cell.text().isBlank())) {
			add("", separated ? Severity.ERROR : Severity.WARNING,
					separated ? "import.finding.slipped" : "import.finding.beyond", List.of(String.valueOf(beyond)),
					line.cell(beyond).text());
		}
	}

	/** The number of the row in its file. */
	public long number() {
		return this.line.number();
	}

	/** What was found, in the order of the fields. */
	public List<Finding> findings() {
		return List.copyOf(this.findings);
	}

	/** What was understood, in the order of the fields. */
	public List<Understood> understood() {
		return List.copyOf(this.understood);
	}

	/** What it is called, as far as that was understood. */
	public String title() {
		return this.understood.stream()
			.filter(value -> value.field().equals("title") || value.field().equals("name"))
			.findFirst()
			.map(value -> value.values().getFirst())
			.orElse("");
	}

	/** Whether it has to be left out. */
	public boolean faulty() {
		return this.findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
	}

	/**
	 * Reads a field.
	 * @return null where nothing stands in it, or nothing that can be understood
	 */
	<T> @Nullable T value(String field, Function<String, T> reading, Function<T, Understood> telling) {
		String text = raw(field);
		if (text.isEmpty()) {
			return null;
		}
		try {
			T value = reading.apply(text);
			this.understood.add(telling.apply(value));
			return value;
		}
		catch (BadValue ex) {
			add(field, Severity.ERROR, ex.code(), ex.arguments(), text);
			return null;
		}
	}

	/** The text of a field without the blanks around it. */
	String raw(String field) {
		Integer place = this.columns.place(field);
		if (place == null) {
			return "";
		}
		TableCell cell = this.line.cell(place);
		String text = LINE_BREAK.matcher(cell.text()).replaceAll("\n").replace('\u00A0', ' ').strip();
		if (cell.mark() == Mark.FORMULA) {
			warn(field, "import.finding.formula");
		}
		else if (cell.mark() != Mark.NONE) {
			add(field, Severity.ERROR, "import.finding." + cell.mark(), List.of(), cell.text());
			return "";
		}
		if (UNSEEN.matcher(text).find()) {
			add(field, Severity.ERROR, "import.finding.unseen", List.of(), text);
			return "";
		}
		return text;
	}

	/** The name of a field's column; empty where there is none. */
	String heading(String field) {
		return this.columns.heading(field);
	}

	/** Finds a value wrong. */
	void reject(String field, String code, String... arguments) {
		add(field, Severity.ERROR, code, List.of(arguments), excerpt(field));
	}

	/** Finds something that somebody should look at. */
	void warn(String field, String code, String... arguments) {
		add(field, Severity.WARNING, code, List.of(arguments), excerpt(field));
	}

	private String excerpt(String field) {
		Integer place = this.columns.place(field);
		return (place != null) ? this.line.cell(place).text() : "";
	}

	private void add(String field, Severity severity, String code, List<String> arguments, String excerpt) {
		this.findings.add(new Finding(number(), heading(field), severity, code, arguments, excerpt));
	}

}
