package org.caiqiao.notification;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.caiqiao.account.AccountSummary;

/**
 * A letter before it is put into words: the messages {@code mail.<kind>.subject} and
 * {@code mail.<kind>.text}.
 *
 * @param reader whom it goes to
 * @param kind start of its message keys
 * @param link the address it asks to open
 * @param attachments files that come with it
 * @param arguments what its texts tell besides, from {@code {2}} on; {@code {0}} is the
 * reader's name and {@code {1}} the link
 */
record Mail(AccountSummary reader, String kind, String link, List<Attachment> attachments, Object... arguments) {

	/** A letter alone. */
	Mail(AccountSummary reader, String kind, String link, Object... arguments) {
		this(reader, kind, link, List.of(), arguments);
	}

	/** The same letter with these files. */
	Mail with(List<Attachment> files) {
		return new Mail(this.reader, this.kind, this.link, files, this.arguments);
	}

	/** The language it is written in. */
	Locale language() {
		return this.reader.locale();
	}

	/** The values of its texts, in order. */
	Object[] values() {
		return Stream.concat(Stream.of(this.reader.displayName(), this.link), Stream.of(this.arguments)).toArray();
	}

}
