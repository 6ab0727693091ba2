package org.caiqiao.exchange.jobs;

import org.caiqiao.exchange.rows.Severity;

/** Counts rows by what becomes of them. */
final class Tally {

	private int lines;

	private int good;

	private int faulty;

	private int duplicates;

	private int certain;

	private int warned;

	void add(CheckedRow<?> row) {
		this.lines++;
		switch (row.verdict()) {
			case GOOD -> this.good++;
			case FAULTY -> this.faulty++;
			case DUPLICATE -> this.duplicates++;
			case CERTAIN_DUPLICATE -> {
				this.duplicates++;
				this.certain++;
			}
		}
		if (row.findings().stream().anyMatch(finding -> finding.severity() == Severity.WARNING)) {
			this.warned++;
		}
	}

	int lines() {
		return this.lines;
	}

	ImportCounts counts() {
		return new ImportCounts(this.lines, this.good, this.faulty, this.duplicates, this.certain, this.warned,
				this.lines, 0);
	}

}
