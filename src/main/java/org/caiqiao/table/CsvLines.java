package org.caiqiao.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.UnmappableCharacterException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import org.jspecify.annotations.Nullable;

/**
 * The records of a text file with separated values. They are counted as a spreadsheet
 * program counts them when it opens the file: a record with line breaks is one row.
 */
final class CsvLines implements LineSource {

	/** A record longer than this is the rest of the file after a stray quotation mark. */
	private static final int MOST_CHARACTERS = 1 << 20;

	/** So many lines with separators within the last text of a file are rows. */
	private static final int SUSPICIOUS = 2;

	private final CsvReader<CsvRecord> reader;

	private final char separator;

	private final Iterator<CsvRecord> records;

	private long row;

	private CsvLines(CsvReader<CsvRecord> reader, char separator) {
		this.reader = reader;
		this.separator = separator;
		this.records = reader.iterator();
	}

	static LineSource open(Path file) throws IOException {
		CsvFormat format = CsvFormat.of(file);
		return new CsvLines(CsvReader.builder()
			.fieldSeparator(format.separator())
			.skipEmptyLines(false)
			.allowExtraFields(true)
			.allowMissingFields(true)
			.allowExtraCharsAfterClosingQuote(false)
			.maxBufferSize(MOST_CHARACTERS)
			.ofCsvRecord(format.read(file)), format.separator());
	}

	@Override
	public @Nullable TableLine next() throws IOException {
		try {
			if (!this.records.hasNext()) {
				return null;
			}
			CsvRecord record = this.records.next();
			List<String> fields = record.getFields();
			this.row++;
			if (swallowed(fields)) {
				throw BrokenFile.because("quotes", record.getStartingLineNumber());
			}
			if (fields.size() > XlsxLines.MOST_COLUMNS) {
				throw BrokenFile.because("tooManyColumns", this.row, XlsxLines.MOST_COLUMNS);
			}
			return TableLine.of(this.row, fields.stream().map(CsvLines::cell).toList());
		}
		catch (CsvParseException ex) {
			throw BrokenFile.because(ex, "quotes", this.row + 1);
		}
		catch (UncheckedIOException ex) {
			if (ex.getCause() instanceof MalformedInputException
					|| ex.getCause() instanceof UnmappableCharacterException) {
				throw BrokenFile.because(ex, "encoding");
			}
			throw ex.getCause();
		}
	}

	/**
	 * A quotation mark that nobody closed takes the lines that follow for one text: a
	 * last text with many line breaks, each followed by what looks like a row.
	 */
	private boolean swallowed(List<String> fields) {
		String last = fields.getLast();
		return !this.records.hasNext()
				&& last.lines().skip(1).filter(line -> line.indexOf(this.separator) >= 0).count() >= SUSPICIOUS;
	}

	/**
	 * An apostrophe before what would be a formula is how spreadsheets keep it a text;
	 * our own list of faulty rows is written so.
	 */
	private static TableCell cell(String text) {
		boolean kept = text.length() > 1 && text.charAt(0) == '\'' && "=+-@".indexOf(text.charAt(1)) >= 0;
		return TableCell.of(kept ? text.substring(1) : text);
	}

	@Override
	public boolean separated() {
		return true;
	}

	@Override
	public void close() throws IOException {
		this.reader.close();
	}

}
