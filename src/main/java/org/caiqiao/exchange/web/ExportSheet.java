package org.caiqiao.exchange.web;

import java.io.IOException;
import java.util.List;

/** A file to which rows are written, one after the other. */
interface ExportSheet extends AutoCloseable {

	/** Writes a row of texts; what looks like a formula is text too. */
	void row(List<String> cells);

	@Override
	void close() throws IOException;

}
