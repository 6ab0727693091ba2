package org.caiqiao.publication;

import java.util.Locale;

/** What brings a text from one state of its publication to the next. */
public enum PublicationStep {

	/** Its authors hand it in for review. */
	SUBMIT("submitted"),
	/** Its authors take it from the lists. */
	WITHDRAW("withdrawn"),
	/** Its authors open it for writing again after they withdrew it. */
	REOPEN("reopened"),
	/** Its authors publish it again after its last day. */
	RENEW("renewed"),
	/** The office publishes it. */
	PUBLISH("published"),
	/** The office has read a change of a published text. */
	REVIEW("reviewed"),
	/** The office gives it back with a note. */
	GIVE_BACK("givenBack");

	private final String past;

	PublicationStep(String past) {
		this.past = past;
	}

	/** The step that a button's address names, such as {@code give-back}. */
	static PublicationStep named(String address) {
		return valueOf(address.toUpperCase(Locale.ROOT).replace('-', '_'));
	}

	/** What was done, as codes of messages and of the audit trail say it. */
	String past() {
		return this.past;
	}

}
