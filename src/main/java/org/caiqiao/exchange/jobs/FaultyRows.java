package org.caiqiao.exchange.jobs;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import de.siegmar.fastcsv.writer.CsvWriter;
import org.caiqiao.exchange.rows.Column;
import org.caiqiao.exchange.rows.Finding;
import org.caiqiao.exchange.rows.Severity;
import org.caiqiao.shared.NotFound;

import org.springframework.stereotype.Component;

/**
 * The rows that an import leaves out, as they stand in the file, with the reasons: to be
 * put right and imported by themselves.
 */
@Component
public class FaultyRows {

	private final ImportJobs jobs;

	private final ImportFiles files;

	private final Importers importers;

	private final FindingTexts texts;

	FaultyRows(ImportJobs jobs, ImportFiles files, Importers importers, FindingTexts texts) {
		this.jobs = jobs;
		this.files = files;
		this.importers = importers;
		this.texts = texts;
	}

	/**
	 * Writes them as separated values, with a mark at the start that spreadsheets need.
	 */
	public void write(ImportId id, Writer out, Locale locale) throws IOException {
		ImportJob job = this.jobs.findById(id.value()).orElseThrow(() -> NotFound.of("import", id.value()));
		out.write('\uFEFF');
		try (FileReader<?> reader = FileReader.open(job, this.importers.of(job.kind()), this.files);
				CsvWriter csv = CsvWriter.builder().build(out)) {
			List<String> headings = new ArrayList<>();
			headings.add(this.texts.of("import.rows.line", List.of(), locale));
			headings.add(this.texts.of("import.rows.reason", List.of(), locale));
			reader.columns().all().stream().map(Column::heading).forEach(headings::add);
			csv.writeRecord(headings);
			for (CheckedRow<?> row = reader.next(); row != null; row = reader.next()) {
				if (!row.verdict().written(job.state() == ImportState.DONE && job.withDuplicates())) {
					csv.writeRecord(cells(row, headings.size() - 2, locale));
				}
			}
		}
	}

	private List<String> cells(CheckedRow<?> row, int columns, Locale locale) {
		List<String> cells = new ArrayList<>();
		cells.add(String.valueOf(row.line().number()));
		cells.add(row.findings()
			.stream()
			.filter(finding -> finding.severity() != Severity.WARNING)
			.map(finding -> reason(finding, locale))
			.collect(Collectors.joining("\n")));
		for (int column = 0; column < columns; column++) {
			cells.add(harmless(row.line().cell(column).text()));
		}
		return cells;
	}

	private String reason(Finding finding, Locale locale) {
		String text = this.texts.of(finding, locale);
		return finding.heading().isEmpty() ? text
				: this.texts.of("import.rows.reasonAt", List.of(finding.heading(), text), locale);
	}

	/** A spreadsheet must not take what a stranger typed for a formula. */
	private static String harmless(String text) {
		boolean formula = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
		return (formula && !text.matches("[+-]?[\\d.]+")) ? "'" + text : text;
	}

}
