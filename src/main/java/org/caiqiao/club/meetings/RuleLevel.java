package org.caiqiao.club.meetings;

/** How much a conflict rule counts. */
public enum RuleLevel {

	/** What it forbids is never planned. */
	BLOCK,
	/** It may be planned, and is shown. */
	WARN,
	/** It is kept on record only. */
	IGNORE

}
