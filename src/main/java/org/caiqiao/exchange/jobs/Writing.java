package org.caiqiao.exchange.jobs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.caiqiao.account.Audit;
import org.caiqiao.exchange.rows.Importer;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes the good rows of a file, some hundred in a transaction. Reads the file anew, so
 * that what came into the portal since the dry run is not entered a second time.
 */
@Component
class Writing {

	private static final int CHUNK = 500;

	private final ImportJobs jobs;

	private final ImportFiles files;

	private final TakingBack takingBack;

	private final TransactionTemplate transaction;

	private final Audit audit;

	private final Clock clock;

	Writing(ImportJobs jobs, ImportFiles files, TakingBack takingBack, TransactionTemplate transaction, Audit audit,
			Clock clock) {
		this.jobs = jobs;
		this.files = files;
		this.takingBack = takingBack;
		this.transaction = transaction;
		this.audit = audit;
		this.clock = clock;
	}

	<D> void run(long id, Importer<D> importer) {
		ImportJob job = this.transaction.execute(status -> {
			ImportJob begun = this.jobs.findById(id).orElseThrow();
			begun.beginWrite();
			return this.jobs.save(begun);
		});
		// What a crash left half done.
		this.takingBack.removeAll(id, importer);
		try {
			int written = writeAll(job, importer);
			this.transaction.executeWithoutResult(status -> {
				importer.complete(id);
				this.jobs.findById(id).orElseThrow().done(written, this.clock.instant());
				this.audit.record("import.done", "import", id, Map.of("rows", String.valueOf(written)));
			});
		}
		catch (RuntimeException ex) {
			this.takingBack.removeAll(id, importer);
			throw ex;
		}
	}

	private <D> int writeAll(ImportJob job, Importer<D> importer) {
		try (FileReader<D> reader = FileReader.open(job, importer, this.files)) {
			int written = 0;
			List<D> chunk = new ArrayList<>(CHUNK);
			for (CheckedRow<D> row = reader.next(); row != null; row = reader.next()) {
				if (row.verdict().written(job.withDuplicates())) {
					chunk.add(row.draft());
				}
				if (chunk.size() == CHUNK) {
					written = write(job, importer, chunk, written);
					chunk.clear();
				}
			}
			return write(job, importer, chunk, written);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private <D> int write(ImportJob job, Importer<D> importer, List<D> chunk, int before) {
		int written = before + chunk.size();
		this.transaction.executeWithoutResult(status -> {
			importer.write(chunk, job.id().value());
			this.jobs.noteDone(job.id().value(), written);
		});
		return written;
	}

}
