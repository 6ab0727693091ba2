package org.caiqiao.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.dhatim.fastexcel.reader.ReadableWorkbook;

/** Tells the formats apart, by what is in the file first and by its name second. */
final class Formats {

	/** Spreadsheet programs write the same numbers at the start of all their formats. */
	private static final int SIGNATURE = 8;

	private Formats() {
	}

	static LineSource open(Path file, String name) throws IOException {
		byte[] start = start(file);
		if (start.length == 0) {
			throw BrokenFile.because("empty");
		}
		if (start.length >= SIGNATURE && ReadableWorkbook.isOLE2Header(start)) {
			throw BrokenFile.because("oldSpreadsheet");
		}
		if (start.length >= SIGNATURE && ReadableWorkbook.isOOXMLZipHeader(start)) {
			return XlsxLines.open(file);
		}
		String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
		return switch (ending) {
			case "csv", "tsv", "txt" -> CsvLines.open(file);
			case "jsonl", "ndjson" -> JsonLines.open(file);
			case "xlsx" -> throw BrokenFile.because("notXlsx");
			default -> throw BrokenFile.because("unknownFormat", ending);
		};
	}

	private static byte[] start(Path file) throws IOException {
		try (InputStream in = Files.newInputStream(file)) {
			return in.readNBytes(SIGNATURE);
		}
	}

}
