package org.caiqiao.exchange.web;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.caiqiao.exchange.jobs.FindingTexts;
import org.caiqiao.exchange.jobs.Importers;
import org.caiqiao.exchange.rows.Field;
import org.caiqiao.exchange.rows.ImportKind;
import org.caiqiao.taxonomy.CodeItem;
import org.caiqiao.taxonomy.CodeList;
import org.caiqiao.taxonomy.Taxonomy;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

import org.springframework.stereotype.Component;

/**
 * An empty spreadsheet to be filled in: headings, what each column is for, and the codes
 * that can be chosen.
 */
@Component
class ImportTemplate {

	private static final int WIDTH = 18;

	private static final int WIDTH_OF_TEXT = 60;

	private static final int ROWS_WITH_CHOICE = 1000;

	private final Importers importers;

	private final FindingTexts texts;

	private final Taxonomy taxonomy;

	ImportTemplate(Importers importers, FindingTexts texts, Taxonomy taxonomy) {
		this.importers = importers;
		this.texts = texts;
		this.taxonomy = taxonomy;
	}

	void write(ImportKind kind, Locale locale, OutputStream out) throws IOException {
		List<Field> fields = this.importers.fields(kind);
		try (var workbook = new Workbook(out, "Caiqiao", "1.0")) {
			writeHeadings(workbook.newWorksheet(text("enum.ImportKind." + kind, locale)), kind, fields, locale);
			writeNotes(workbook.newWorksheet(text("import.template.notes", locale)), kind, fields, locale);
			writeCodes(workbook.newWorksheet(text("import.template.codes", locale)), fields, locale);
		}
	}

	private void writeHeadings(Worksheet sheet, ImportKind kind, List<Field> fields, Locale locale) {
		for (int column = 0; column < fields.size(); column++) {
			Field field = fields.get(column);
			sheet.value(0, column, label(kind, field, locale) + (field.required() ? "*" : ""));
			sheet.width(column, WIDTH);
			// Codes and ids stay as they are typed.
			sheet.style(1, column).format("@").set();
			sheet.range(1, column, ROWS_WITH_CHOICE, column).style().format("@").set();
		}
		sheet.range(0, 0, 0, fields.size() - 1).style().bold().fillColor("DDE7F0").wrapText(true).set();
		sheet.freezePane(0, 1);
	}

	private void writeNotes(Worksheet sheet, ImportKind kind, List<Field> fields, Locale locale) {
		List<String> headings = List.of("import.template.column", "import.template.required", "import.template.hint",
				"import.template.example");
		for (int column = 0; column < headings.size(); column++) {
			sheet.value(0, column, text(headings.get(column), locale));
			sheet.width(column, (column == 2) ? WIDTH_OF_TEXT : WIDTH);
		}
		sheet.range(0, 0, 0, headings.size() - 1).style().bold().set();
		int row = 1;
		for (Field field : fields) {
			sheet.value(row, 0, label(kind, field, locale));
			sheet.value(row, 1, text(field.required() ? "import.yes" : "import.no", locale));
			sheet.value(row, 2, hint(field, locale));
			sheet.style(row, 2).wrapText(true).set();
			sheet.value(row, 3, example(field, locale));
			row++;
		}
	}

	private String hint(Field field, Locale locale) {
		if (!field.choices().isEmpty()) {
			return this.texts.of("import.template.oneOf", List.of("#" + String.join(" #", field.choices())), locale);
		}
		if (field.list() != null) {
			return text("import.template.fromList", locale);
		}
		String key = "import.hint." + field.name();
		String hint = text(key, locale);
		return hint.equals(key) ? "" : hint;
	}

	private String example(Field field, Locale locale) {
		CodeList list = field.list();
		if (list != null) {
			CodeItem item = this.taxonomy.choices(list).getFirst();
			return item.code() + " " + item.name(locale);
		}
		return field.choices().isEmpty() ? field.example() : text(field.choices().getLast(), locale);
	}

	private void writeCodes(Worksheet sheet, List<Field> fields, Locale locale) {
		Set<CodeList> lists = new LinkedHashSet<>();
		fields.stream().map(Field::list).filter(list -> list != null).forEach(lists::add);
		int column = 0;
		for (CodeList list : lists) {
			sheet.value(0, column, text("import.list." + list, locale));
			sheet.style(0, column).bold().set();
			sheet.width(column + 1, WIDTH * 2);
			int row = 1;
			for (CodeItem item : this.taxonomy.choices(list)) {
				sheet.value(row, column, item.code());
				sheet.value(row++, column + 1, item.name(locale));
			}
			column += 3;
		}
	}

	private String label(ImportKind kind, Field field, Locale locale) {
		return text("import.field." + kind.subject() + "." + field.name(), locale);
	}

	private String text(String code, Locale locale) {
		return this.texts.of(code, List.of(), locale);
	}

}
