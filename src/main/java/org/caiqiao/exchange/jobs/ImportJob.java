package org.caiqiao.exchange.jobs;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.caiqiao.exchange.rows.Column;
import org.caiqiao.exchange.rows.ImportKind;
import org.caiqiao.exchange.rows.Understood;
import org.caiqiao.shared.Rejected;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** An import on its way from the file to the rows written. */
@Entity
class ImportJob {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	@Version
	private int version;

	@Enumerated(EnumType.STRING)
	private ImportKind kind;

	private String fileName;

	private long fileBytes;

	private @Nullable Long requestedBy;

	private String requestedName;

	@Enumerated(EnumType.STRING)
	private ImportState state = ImportState.QUEUED;

	private boolean withDuplicates;

	private int attempts;

	private String sheet = "";

	@JdbcTypeCode(SqlTypes.JSON)
	private List<Column> columns = List.of();

	@JdbcTypeCode(SqlTypes.JSON)
	private Map<String, String> chosen = Map.of();

	@JdbcTypeCode(SqlTypes.JSON)
	private List<List<Understood>> sample = List.of();

	@Embedded
	private ImportCounts counts = ImportCounts.NONE;

	private @Nullable String failureCode;

	@JdbcTypeCode(SqlTypes.JSON)
	private List<String> failureArguments = List.of();

	private Instant queuedAt;

	private @Nullable Instant checkedAt;

	private @Nullable Instant finishedAt;

	@SuppressWarnings("NullAway.Init")
	protected ImportJob() {
	}

	ImportJob(ImportKind kind, String fileName, Requester by, Map<String, String> chosen, Instant now) {
		this.kind = kind;
		this.fileName = fileName;
		this.requestedBy = by.account();
		this.requestedName = by.name();
		this.chosen = Map.copyOf(chosen);
		this.queuedAt = now;
	}

	/** Notes how large the file turned out to be. */
	void received(long bytes) {
		this.fileBytes = bytes;
	}

	/** Begins to read, for the first time or once more. */
	void beginCheck() {
		moveTo(ImportState.CHECKING);
		this.attempts++;
		this.counts = ImportCounts.NONE;
		this.sample = List.of();
	}

	/** Stops before the rows, as nobody knows what the columns hold. */
	void askForColumns(String part, List<Column> found) {
		moveTo(ImportState.COLUMNS);
		this.sheet = part;
		this.columns = found;
		this.attempts = 0;
	}

	/** Ends the dry run. */
	void checked(String part, List<Column> found, List<List<Understood>> rows, ImportCounts result, Instant now) {
		moveTo(ImportState.CHECKED);
		this.sheet = part;
		this.columns = found;
		this.sample = rows;
		this.counts = result;
		this.checkedAt = now;
		this.attempts = 0;
	}

	/** Takes what a person says about the columns, and is checked anew. */
	void assign(Map<String, String> fields) {
		moveTo(ImportState.QUEUED);
		this.chosen = Map.copyOf(fields);
	}

	/** Is checked anew. */
	void checkAgain() {
		moveTo(ImportState.QUEUED);
		clearFailure();
	}

	/** Lets it go on. */
	void approve(boolean duplicatesToo) {
		if (this.counts.wanted(duplicatesToo) == 0) {
			throw Rejected.because("import.nothingToWrite");
		}
		moveTo(ImportState.APPROVED);
		this.withDuplicates = duplicatesToo;
	}

	/** Begins to write, for the first time or once more. */
	void beginWrite() {
		moveTo(ImportState.RUNNING);
		this.attempts++;
		this.counts = this.counts.begun();
	}

	/** All is written. */
	void done(int rows, Instant now) {
		moveTo(ImportState.DONE);
		this.counts = this.counts.withWritten(rows);
		this.finishedAt = now;
		this.attempts = 0;
	}

	/** Gives up; the reason is a message key. */
	void fail(String code, List<String> arguments, Instant now) {
		moveTo(ImportState.FAILED);
		this.failureCode = code;
		this.failureArguments = List.copyOf(arguments);
		this.finishedAt = now;
		this.attempts = 0;
	}

	/** Asks for it to be taken back. */
	void undo() {
		moveTo(ImportState.UNDOING);
		clearFailure();
		this.counts = this.counts.begun();
	}

	/** All was taken back. */
	void undone(Instant now) {
		moveTo(ImportState.UNDONE);
		this.finishedAt = now;
	}

	/** Nothing was taken back, for a reason. */
	void keep(String code) {
		moveTo(ImportState.DONE);
		this.counts = this.counts.withWritten(this.counts.written());
		this.failureCode = code;
	}

	/** Gives it up before anything was written. */
	void dismiss(Instant now) {
		moveTo(ImportState.DISMISSED);
		this.finishedAt = now;
	}

	ImportId id() {
		return new ImportId(Objects.requireNonNull(this.id, "not saved yet"));
	}

	ImportKind kind() {
		return this.kind;
	}

	ImportState state() {
		return this.state;
	}

	int attempts() {
		return this.attempts;
	}

	String fileName() {
		return this.fileName;
	}

	boolean withDuplicates() {
		return this.withDuplicates;
	}

	Map<String, String> chosen() {
		return this.chosen;
	}

	ImportSummary summary() {
		return new ImportSummary(id(), this.kind, this.fileName, this.fileBytes,
				new Requester(this.requestedBy, this.requestedName), this.state, this.withDuplicates, this.sheet,
				this.columns, this.sample, this.counts, this.failureCode, this.failureArguments, this.queuedAt,
				this.checkedAt, this.finishedAt);
	}

	private void clearFailure() {
		this.failureCode = null;
		this.failureArguments = List.of();
	}

	private void moveTo(ImportState next) {
		if (!this.state.canTransitionTo(next)) {
			throw Rejected.because("import.tooLate." + next);
		}
		this.state = next;
	}

}
