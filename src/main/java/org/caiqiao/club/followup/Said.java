package org.caiqiao.club.followup;

/**
 * An answer with what was written beside it.
 *
 * @param answer the answer
 * @param note a few words; may be empty
 */
record Said(Answer answer, String note) {

	static final int LONGEST_NOTE = 500;

}
