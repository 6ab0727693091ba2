package org.caiqiao.exchange.jobs;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import javax.sql.DataSource;

import org.caiqiao.exchange.rows.Importer;
import org.caiqiao.table.BrokenFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Works off imports, one at a time in all portals on a database. Whoever holds the lock
 * and finds an import in the middle of something knows that its worker is gone, and does
 * that stage again from its beginning.
 */
@Component
class ImportWork {

	private static final Logger LOG = LoggerFactory.getLogger(ImportWork.class);

	/** An import that brings the portal down each time must not do so for ever. */
	private static final int MOST_ATTEMPTS = 3;

	private final ImportJobs jobs;

	private final Importers importers;

	private final DryRun dryRun;

	private final Writing writing;

	private final TakingBack takingBack;

	private final TransactionTemplate transaction;

	private final DataSource dataSource;

	private final Clock clock;

	ImportWork(ImportJobs jobs, Importers importers, DryRun dryRun, Writing writing, TakingBack takingBack,
			TransactionTemplate transaction, DataSource dataSource, Clock clock) {
		this.jobs = jobs;
		this.importers = importers;
		this.dryRun = dryRun;
		this.writing = writing;
		this.takingBack = takingBack;
		this.transaction = transaction;
		this.dataSource = dataSource;
		this.clock = clock;
	}

	/** Does one stage of one import; false when there is nothing to do here. */
	boolean next() {
		if (!this.jobs.existsByStateIn(ImportState.OPEN)) {
			return false;
		}
		Optional<WorkLock> lock = WorkLock.tryTake(this.dataSource);
		if (lock.isEmpty()) {
			return false;
		}
		try (WorkLock held = lock.get()) {
			Optional<Long> id = this.jobs.firstOpen();
			id.ifPresent(this::work);
			return id.isPresent();
		}
	}

	private void work(long id) {
		ImportJob job = this.jobs.findById(id).orElseThrow();
		Importer<?> importer = this.importers.of(job.kind());
		try {
			if (job.attempts() >= MOST_ATTEMPTS) {
				this.takingBack.removeAll(id, importer);
				fail(id, "import.failed.attempts", List.of());
				return;
			}
			switch (job.state()) {
				case QUEUED, CHECKING -> this.dryRun.run(id, importer);
				case APPROVED, RUNNING -> this.writing.run(id, importer);
				case UNDOING -> this.takingBack.run(id, importer);
				default -> throw new IllegalStateException("nothing to do for an import that is " + job.state());
			}
		}
		catch (BrokenFile ex) {
			fail(id, "import.broken." + ex.code(), ex.arguments());
		}
		catch (DataIntegrityViolationException ex) {
			LOG.warn("Import {} contradicts what came into the portal in the meantime", id, ex);
			fail(id, "import.failed.conflict", List.of());
		}
		catch (RuntimeException ex) {
			LOG.error("Import {} failed", id, ex);
			fail(id, "import.failed.unexpected", List.of(String.valueOf(id)));
		}
	}

	private void fail(long id, String code, List<String> arguments) {
		this.transaction.executeWithoutResult(status -> {
			ImportJob job = this.jobs.findById(id).orElseThrow();
			if (job.state().canTransitionTo(ImportState.FAILED)) {
				job.fail(code, arguments, this.clock.instant());
			}
			else if (job.state() == ImportState.UNDOING) {
				job.keep(code);
			}
		});
	}

}
