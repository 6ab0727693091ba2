package org.caiqiao.exchange.jobs;

import java.util.EnumSet;
import java.util.Set;

/** Where an import stands. */
public enum ImportState {

	/** Waits to be checked. */
	QUEUED,
	/** Is being read for the first time; nothing is written. */
	CHECKING,
	/** Waits for somebody to say what its columns hold. */
	COLUMNS,
	/** Was checked; waits for somebody to let it go on. */
	CHECKED,
	/** Waits to be written. */
	APPROVED,
	/** Is being written. */
	RUNNING,
	/** All its good rows are written. */
	DONE,
	/** Could not be checked or written; nothing of it is left in the portal. */
	FAILED,
	/** Is being taken back, or waits to be. */
	UNDOING,
	/** Was taken back. */
	UNDONE,
	/** Was given up before anything was written. */
	DISMISSED;

	/** What a portal does without being asked again. */
	static final Set<ImportState> OPEN = EnumSet.of(QUEUED, CHECKING, APPROVED, RUNNING, UNDOING);

	/** What waits for a person. */
	static final Set<ImportState> WAITING = EnumSet.of(COLUMNS, CHECKED);

	/** Whether the portal works on it, or will in a moment. */
	public boolean open() {
		return OPEN.contains(this);
	}

	/** Whether an import may go from here to there. */
	public boolean canTransitionTo(ImportState next) {
		return next().contains(next);
	}

	private Set<ImportState> next() {
		return switch (this) {
			case QUEUED -> EnumSet.of(CHECKING, DISMISSED);
			// Once more after a crash.
			case CHECKING -> EnumSet.of(CHECKING, COLUMNS, CHECKED, FAILED);
			case COLUMNS -> EnumSet.of(QUEUED, DISMISSED);
			case CHECKED -> EnumSet.of(QUEUED, APPROVED, DISMISSED);
			case APPROVED -> EnumSet.of(RUNNING);
			case RUNNING -> EnumSet.of(RUNNING, DONE, FAILED);
			case DONE -> EnumSet.of(UNDOING);
			case FAILED -> EnumSet.of(QUEUED, DISMISSED);
			// Back to done where other entries hang on what it brought.
			case UNDOING -> EnumSet.of(UNDONE, DONE);
			case UNDONE, DISMISSED -> EnumSet.noneOf(ImportState.class);
		};
	}

}
