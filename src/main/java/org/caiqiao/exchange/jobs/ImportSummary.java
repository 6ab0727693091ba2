package org.caiqiao.exchange.jobs;

import java.time.Instant;
import java.util.List;

import org.caiqiao.exchange.rows.Column;
import org.caiqiao.exchange.rows.ImportKind;
import org.caiqiao.exchange.rows.Understood;
import org.jspecify.annotations.Nullable;

/**
 * All there is to know of an import but for its findings.
 *
 * @param sheet the sheet that is read; empty where the file has none
 * @param columns the file's columns; empty before the first check
 * @param sample the first good rows as they were understood
 * @param failure the message that tells why it failed, or was not taken back; null where
 * neither happened
 * @param failureArguments values for that message
 */
public record ImportSummary(ImportId id, ImportKind kind, String fileName, long fileBytes, Requester requester,
		ImportState state, boolean withDuplicates, String sheet, List<Column> columns, List<List<Understood>> sample,
		ImportCounts counts, @Nullable String failure, List<String> failureArguments, Instant queuedAt,
		@Nullable Instant checkedAt, @Nullable Instant finishedAt) {

	/** How many rows the present stage has to deal with; 0 while unknown. */
	public int total() {
		return switch (this.state) {
			case APPROVED, RUNNING -> this.counts.wanted(this.withDuplicates);
			case UNDOING -> this.counts.written();
			default -> 0;
		};
	}

}
