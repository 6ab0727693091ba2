package org.caiqiao.exchange.jobs;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.caiqiao.account.Audit;
import org.caiqiao.exchange.rows.Finding;
import org.caiqiao.exchange.rows.ImportKind;
import org.caiqiao.shared.NotFound;
import org.caiqiao.shared.Rejected;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Takes files in, and what people decide about them. */
@Service
@Transactional(readOnly = true)
public class ImportManagement {

	/** The largest file that is taken. */
	public static final long MOST_BYTES = 64L << 20;

	private static final int MOST_NAME = 200;

	private final ImportJobs jobs;

	private final ImportFiles files;

	private final Findings findings;

	private final ImportWorker worker;

	private final Audit audit;

	private final Clock clock;

	ImportManagement(ImportJobs jobs, ImportFiles files, Findings findings, ImportWorker worker, Audit audit,
			Clock clock) {
		this.jobs = jobs;
		this.files = files;
		this.findings = findings;
		this.worker = worker;
		this.audit = audit;
		this.clock = clock;
	}

	/**
	 * Takes a file in, to be checked.
	 * @param chosen what columns hold, by their headings, where somebody says so
	 * @throws Rejected for an empty or too large file, on the field {@code file}
	 */
	@Transactional
	public ImportId take(ImportKind kind, String fileName, InputStream file, Map<String, String> chosen, Requester by)
			throws IOException {
		String name = fileName.replaceAll("[\\p{Cntrl}/\\\\]", "_");
		var job = this.jobs.save(new ImportJob(kind, name.substring(Math.max(0, name.length() - MOST_NAME)), by, chosen,
				this.clock.instant()));
		job.received(this.files.store(job.id(), file));
		note(job, "queued");
		wakeAfterwards();
		return job.id();
	}

	/** An import. */
	public Optional<ImportSummary> find(ImportId id) {
		return this.jobs.findById(id.value()).map(ImportJob::summary);
	}

	/** The imports, the newest first. */
	public Page<ImportSummary> page(int number, int size) {
		return this.jobs.findAllByOrderByIdDesc(PageRequest.of(number, size)).map(ImportJob::summary);
	}

	/** How many imports wait for a person. */
	public long waiting() {
		return this.jobs.countByStateIn(ImportState.WAITING);
	}

	/** Findings in the order of the file. */
	public List<Finding> findings(ImportId id, FindingFilter filter, int offset, int most) {
		return this.findings.page(id, filter, offset, most);
	}

	/** How many findings there are. */
	public long countFindings(ImportId id, FindingFilter filter) {
		return this.findings.count(id, filter);
	}

	/** The findings by kind. */
	public List<FindingGroup> findingGroups(ImportId id) {
		return this.findings.groups(id);
	}

	/** Whether the file is still there. */
	public boolean fileKept(ImportId id) {
		return this.files.kept(id);
	}

	/** Lets the good rows be written, and likely duplicates too where they are wanted. */
	@Transactional
	public void approve(ImportId id, boolean withDuplicates) {
		ImportJob job = get(id);
		job.approve(withDuplicates);
		note(job, "approved");
		wakeAfterwards();
	}

	/** Says what the columns hold, by their headings, and has the file checked anew. */
	@Transactional
	public void assign(ImportId id, Map<String, String> fields) {
		get(id).assign(fields);
		wakeAfterwards();
	}

	/** Has the file checked anew. */
	@Transactional
	public void checkAgain(ImportId id) {
		if (!this.files.kept(id)) {
			throw Rejected.because("import.fileGone");
		}
		get(id).checkAgain();
		wakeAfterwards();
	}

	/** Takes back all that an import wrote. */
	@Transactional
	public void undo(ImportId id) {
		ImportJob job = get(id);
		job.undo();
		note(job, "undone");
		wakeAfterwards();
	}

	/** Gives an import up before anything was written; its file is forgotten. */
	@Transactional
	public void dismiss(ImportId id) {
		ImportJob job = get(id);
		job.dismiss(this.clock.instant());
		this.files.forget(id);
		note(job, "dismissed");
	}

	private void note(ImportJob job, String action) {
		this.audit.record("import." + action, "import", job.id().value(),
				Map.of("kind", job.kind().path(), "file", job.fileName()));
	}

	private void wakeAfterwards() {
		TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
			@Override
			public void afterCommit() {
				ImportManagement.this.worker.wake();
			}
		});
	}

	private ImportJob get(ImportId id) {
		return this.jobs.findById(id.value()).orElseThrow(() -> NotFound.of("import", id.value()));
	}

}
