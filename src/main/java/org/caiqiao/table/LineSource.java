package org.caiqiao.table;

import java.io.IOException;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** The lines of a file of one format, before anybody looks for headings. */
interface LineSource extends AutoCloseable {

	/**
	 * The next line, blank ones included, or null after the last.
	 * @throws BrokenFile where the file cannot be read on
	 */
	@Nullable TableLine next() throws IOException;

	/**
	 * Whether the first line names the columns for certain, so that none is looked for.
	 */
	default boolean headed() {
		return false;
	}

	/** Whether text in a wrong column is likely the work of a stray separator. */
	default boolean separated() {
		return false;
	}

	/** What of the file is read, such as a sheet; empty where it is all of it. */
	default String part() {
		return "";
	}

	/** What of the file is left out, such as further sheets. */
	default List<String> leftOut() {
		return List.of();
	}

	@Override
	void close() throws IOException;

}
