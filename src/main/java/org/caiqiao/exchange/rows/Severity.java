package org.caiqiao.exchange.rows;

/** What a finding means for its row. */
public enum Severity {

	/** The row is left out. */
	ERROR,
	/** The row is left out unless duplicates are wanted. */
	DUPLICATE,
	/** The row is imported; somebody should look at it. */
	WARNING

}
