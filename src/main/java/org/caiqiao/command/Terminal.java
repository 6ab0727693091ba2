package org.caiqiao.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;

/** Whom a command works for: the operator at a terminal, be it in another process. */
public interface Terminal {

	/** Results go here. */
	PrintWriter out();

	/** Warnings and what is only of passing interest go here. */
	PrintWriter err();

	/** The language of the operator. */
	Locale locale();

	/** A file as the operator named it, relative to where the command was typed. */
	Path file(Path named);

	/** The folder of all data; not made yet where no portal has run. */
	Path dataFolder();

	/**
	 * A service of the portal.
	 * @throws IllegalStateException in a command that works alone
	 */
	<T> T service(Class<T> type);

	/**
	 * Begins to show how far long work has come; shows nothing where nobody watches.
	 * @param task what is done, in the operator's language
	 * @param total its steps, 0 or less while unknown
	 */
	Progress progress(String task, long total);

}
