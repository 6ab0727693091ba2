package org.caiqiao.exchange.jobs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

import org.caiqiao.exchange.rows.Column;
import org.caiqiao.exchange.rows.ColumnNames;
import org.caiqiao.exchange.rows.Columns;
import org.caiqiao.exchange.rows.Finding;
import org.caiqiao.exchange.rows.Importer;
import org.caiqiao.exchange.rows.Understood;
import org.caiqiao.table.BrokenFile;
import org.caiqiao.table.Table;
import org.caiqiao.table.TableLine;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Reads a file without writing anything but what it finds. */
@Component
class DryRun {

	private static final int SAMPLE_ROWS = 5;

	private static final int ROWS_BETWEEN_NOTES = 500;

	/** More help nobody; the counts and the list of rows left out go on. */
	private static final int MOST_FINDINGS = 20_000;

	private final ImportJobs jobs;

	private final ImportFiles files;

	private final Findings findings;

	private final TransactionTemplate transaction;

	private final Clock clock;

	DryRun(ImportJobs jobs, ImportFiles files, Findings findings, TransactionTemplate transaction, Clock clock) {
		this.jobs = jobs;
		this.files = files;
		this.findings = findings;
		this.transaction = transaction;
		this.clock = clock;
	}

	<D> void run(long id, Importer<D> importer) {
		ImportJob job = this.transaction.execute(status -> {
			ImportJob begun = this.jobs.findById(id).orElseThrow();
			begun.beginCheck();
			this.findings.forget(begun.id());
			return this.jobs.save(begun);
		});
		try (FileReader<D> reader = FileReader.open(job, importer, this.files)) {
			if (reader.columns().missing(importer.fields()).isEmpty()) {
				checkRows(job, importer, reader);
			}
			else {
				askForColumns(id, reader);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void askForColumns(long id, FileReader<?> reader) {
		var samples = new ColumnSamples(reader.columns());
		TableLine line = reader.nextLine();
		while (line != null && samples.add(line)) {
			line = reader.nextLine();
		}
		String part = reader.table().part();
		List<Column> columns = samples.columns();
		this.transaction
			.executeWithoutResult(status -> this.jobs.findById(id).orElseThrow().askForColumns(part, columns));
	}

	private <D> void checkRows(ImportJob job, Importer<D> importer, FileReader<D> reader) {
		var found = new ArrayList<>(aboutTheFile(importer, reader.table(), reader.columns()));
		var samples = new ColumnSamples(reader.columns());
		List<List<Understood>> sample = new ArrayList<>();
		var tally = new Tally();
		int stored = 0;
		for (CheckedRow<D> row = reader.next(); row != null; row = reader.next()) {
			tally.add(row);
			samples.add(row.line());
			if (row.verdict() == Verdict.GOOD && sample.size() < SAMPLE_ROWS) {
				sample.add(row.understood());
			}
			if (stored + found.size() < MOST_FINDINGS) {
				found.addAll(row.findings());
			}
			if (tally.lines() % ROWS_BETWEEN_NOTES == 0) {
				stored += found.size();
				note(job, found, tally.lines());
				found.clear();
			}
		}
		if (tally.lines() == 0) {
			throw BrokenFile.because("headingsOnly");
		}
		note(job, found, tally.lines());
		String part = reader.table().part();
		this.transaction.executeWithoutResult(status -> this.jobs.findById(job.id().value())
			.orElseThrow()
			.checked(part, samples.columns(), sample, tally.counts(), this.clock.instant()));
	}

	private void note(ImportJob job, List<Finding> found, int lines) {
		this.transaction.executeWithoutResult(status -> {
			this.findings.add(job.id(), found);
			this.jobs.noteChecked(job.id().value(), lines);
		});
	}

	private static List<Finding> aboutTheFile(Importer<?> importer, Table table, Columns columns) {
		var found = new ArrayList<Finding>();
		List<String> leftOut = table.leftOut()
			.stream()
			.filter(sheet -> !ColumnNames.NOTHING.equals(ColumnNames.field(importer.kind(), sheet)))
			.toList();
		if (!leftOut.isEmpty()) {
			found.add(Finding.ofFile("import.file.sheets", table.part(), String.join("；", leftOut)));
		}
		columns.unknown().forEach(heading -> found.add(Finding.ofFile("import.file.column", heading)));
		boolean withText = columns.places().containsKey("text");
		if (!withText) {
			found.add(Finding.ofFile("import.file.noText", "#import.field." + importer.kind().subject() + ".text"));
		}
		return found;
	}

}
