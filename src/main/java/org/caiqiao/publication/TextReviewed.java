package org.caiqiao.publication;

import org.caiqiao.account.AccountId;

/**
 * The office published a text, gave it back or took it off the portal: its author is to
 * know.
 *
 * @param author who entered it
 * @param step what the office did
 * @param title the text in a line
 * @param note what the office says about it; may be empty
 * @param path the address of its page
 */
public record TextReviewed(AccountId author, Step step, String title, String note, String path) {

	/** What the office may have done. */
	public enum Step {

		PUBLISHED, GIVEN_BACK, WITHDRAWN

	}

}
