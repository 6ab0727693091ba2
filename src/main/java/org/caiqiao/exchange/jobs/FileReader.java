package org.caiqiao.exchange.jobs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.caiqiao.exchange.rows.ColumnNames;
import org.caiqiao.exchange.rows.Columns;
import org.caiqiao.exchange.rows.Finding;
import org.caiqiao.exchange.rows.Importer;
import org.caiqiao.exchange.rows.Key;
import org.caiqiao.exchange.rows.KeyIndex;
import org.caiqiao.exchange.rows.Row;
import org.caiqiao.exchange.rows.Severity;
import org.caiqiao.table.Table;
import org.caiqiao.table.TableLine;
import org.jspecify.annotations.Nullable;

/**
 * Reads the file of an import from its first to its last row, the same way each time: for
 * the dry run, for writing, and for the list of rows left out.
 *
 * @param <D> the kind of thing the rows are about
 */
final class FileReader<D> implements AutoCloseable {

	private final Path file;

	private final Table table;

	private final Columns columns;

	private final Importer<D> importer;

	private Importer.@Nullable Session<D> session;

	private final KeyIndex inFile = new KeyIndex();

	private FileReader(ImportJob job, Importer<D> importer, Path file) throws IOException {
		this.file = file;
		this.importer = importer;
		this.table = Table.open(file, job.fileName(), texts -> ColumnNames.count(job.kind(), texts));
		this.columns = Columns.of(job.kind(), this.table.headings(), job.chosen());
	}

	static <D> FileReader<D> open(ImportJob job, Importer<D> importer, ImportFiles files) {
		Path file = files.fetch(job.id());
		try {
			return new FileReader<>(job, importer, file);
		}
		catch (IOException ex) {
			ImportFiles.delete(file);
			throw new UncheckedIOException(ex);
		}
		catch (RuntimeException ex) {
			ImportFiles.delete(file);
			throw ex;
		}
	}

	Table table() {
		return this.table;
	}

	Columns columns() {
		return this.columns;
	}

	/** The next row, or null after the last. */
	@Nullable CheckedRow<D> next() {
		TableLine line = nextLine();
		return (line != null) ? check(line) : null;
	}

	/** The next row as it stands in the file, or null after the last. */
	@Nullable TableLine nextLine() {
		try {
			return this.table.next();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private CheckedRow<D> check(TableLine line) {
		Importer.Session<D> begun = this.session;
		if (begun == null) {
			begun = this.importer.begin();
			this.session = begun;
		}
		var row = new Row(line, this.columns, this.table.separated());
		D draft = begun.read(row);
		List<Finding> findings = row.findings();
		Verdict verdict = row.faulty() ? Verdict.FAULTY : Verdict.GOOD;
		if (verdict == Verdict.GOOD) {
			List<Key> keys = begun.keys(draft);
			Duplicate duplicate = duplicate(keys, begun.known());
			if (duplicate == null) {
				keys.forEach(key -> this.inFile.add(key, line.number()));
			}
			else {
				verdict = duplicate.key().certain() ? Verdict.CERTAIN_DUPLICATE : Verdict.DUPLICATE;
				findings = new ArrayList<>(findings);
				findings.add(duplicate.finding(row));
			}
		}
		return new CheckedRow<>(line, draft, verdict, findings, row.understood());
	}

	/** Of several the certain one, else the surest. */
	private @Nullable Duplicate duplicate(List<Key> keys, KeyIndex known) {
		Duplicate found = null;
		for (Key key : keys) {
			long entry = known.find(key);
			long earlier = this.inFile.find(key);
			if ((entry >= 0 || earlier >= 0) && (found == null || (key.certain() && !found.key().certain()))) {
				found = new Duplicate(key, (entry >= 0) ? "known" : "file", (entry >= 0) ? entry : earlier);
			}
		}
		return found;
	}

	@Override
	public void close() throws IOException {
		try (this.table) {
			ImportFiles.delete(this.file);
		}
	}

	private record Duplicate(Key key, String where, long number) {

		Finding finding(Row row) {
			return new Finding(row.number(), "", Severity.DUPLICATE,
					"import.duplicate." + this.where + "." + this.key.sort(), List.of(String.valueOf(this.number)),
					row.title());
		}

	}

}
