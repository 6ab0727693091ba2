package org.caiqiao.account;

/**
 * A number on the home page that is counted anew on each visit, such as the published
 * achievements: each module that has one adds a bean.
 */
public interface LivingCounter {

	/** Its place among the counters; small numbers come first. */
	int order();

	/** Key of the message that names what is counted, such as {@code need.counter}. */
	String label();

	/** How many everybody may see: the rows of the list at {@link #url}. */
	long value();

	/** The list that it counts. */
	String url();

}
