package org.caiqiao.matching.offline;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How results are written, as file names end. */
public enum ResultFormat {

	/** Lines as information retrieval evaluates them. */
	TREC,

	/** Values apart by commas, with level and reason. */
	CSV,

	/** A spreadsheet with level and reason. */
	XLSX;

	/** The format that a file's name asks for. */
	public static Optional<ResultFormat> of(Path file) {
		String name = file.toString().toLowerCase(Locale.ROOT);
		return Arrays.stream(values()).filter((format) -> name.endsWith(format.ending())).findFirst();
	}

	String ending() {
		return "." + name().toLowerCase(Locale.ROOT);
	}

	/** Whether it tells level and reason. */
	boolean explained() {
		return this != TREC;
	}

}
