package org.caiqiao.account;

/**
 * Work that waits for the office: each module that has some adds a bean, the office's
 * page lists them all.
 */
public interface OfficeQueue {

	/** Key of the message that names the work, such as {@code office.queue.needs}. */
	String label();

	/** How many pieces wait. */
	long waiting();

	/** Where the office does them. */
	String url();

}
