package org.caiqiao.publication;

import org.caiqiao.search.ListedContent;
import org.caiqiao.shared.Rejected;

/** What people wrote, of which everybody may read a part once it is published. */
public interface PublishedContent extends ListedContent {

	String title();

	@Override
	default String headline() {
		return title();
	}

	/** Whether it says enough for the office to read it. */
	boolean ready();

	/** Whether it is declared secret (涉密): such a text is never published. */
	boolean secret();

	/** Refuses a text that says too little for the office. */
	default void requireReady(String code) {
		if (!ready()) {
			throw Rejected.because(code);
		}
	}

	/** Refuses a secret text. */
	default void refuseSecret(String code) {
		if (secret()) {
			throw Rejected.field("secret", code);
		}
	}

}
