package org.caiqiao.exchange.jobs;

/** What becomes of a row. */
enum Verdict {

	/** It is written. */
	GOOD,
	/** It is written if duplicates are wanted. */
	DUPLICATE,
	/** The portal cannot keep it a second time. */
	CERTAIN_DUPLICATE,
	/** It is left out. */
	FAULTY;

	boolean written(boolean withDuplicates) {
		return this == GOOD || (this == DUPLICATE && withDuplicates);
	}

}
