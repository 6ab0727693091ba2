package org.caiqiao.exchange.jobs;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * How many rows of a file are what.
 *
 * @param lines rows read so far, or in all
 * @param good rows that will be written
 * @param faulty rows with errors
 * @param duplicates rows that are likely in the portal or the file already
 * @param certain those of the duplicates that cannot be written even if wanted
 * @param warned rows that somebody should look at, good ones among them
 * @param done rows dealt with in the present stage
 * @param written rows written
 */
@Embeddable
public record ImportCounts(@Column(name = "line_count") int lines, @Column(name = "good_count") int good,
		@Column(name = "faulty_count") int faulty, @Column(name = "duplicate_count") int duplicates,
		@Column(name = "certain_count") int certain, @Column(name = "warned_count") int warned,
		@Column(name = "done_count") int done, @Column(name = "written_count") int written) {

	static final ImportCounts NONE = new ImportCounts(0, 0, 0, 0, 0, 0, 0, 0);

	/** How many rows will be written. */
	public int wanted(boolean withDuplicates) {
		return this.good + (withDuplicates ? this.duplicates - this.certain : 0);
	}

	/** How many rows may be written only if somebody wants them twice. */
	public int optional() {
		return this.duplicates - this.certain;
	}

	ImportCounts withWritten(int rows) {
		return new ImportCounts(this.lines, this.good, this.faulty, this.duplicates, this.certain, this.warned, rows,
				rows);
	}

	ImportCounts begun() {
		return new ImportCounts(this.lines, this.good, this.faulty, this.duplicates, this.certain, this.warned, 0,
				this.written);
	}

}
