package org.caiqiao.matching.offline;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;

/** Writes matches, each with its rank among those of its need. */
interface ResultFile extends Closeable {

	/** Rows that a spreadsheet can hold below its headings. */
	int MOST_ROWS = 1_048_575;

	void write(Line line) throws IOException;

	/**
	 * Begins a file.
	 * @param format what its name ends with
	 * @param offered how the second column is called
	 */
	static ResultFile open(Path file, ResultFormat format, String offered) throws IOException {
		OutputStream stream = new BufferedOutputStream(Files.newOutputStream(file));
		List<String> headings = List.of("need", offered, "rank", "score", "level", "reason");
		return switch (format) {
			case TREC -> new Trec(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
			case CSV -> new Csv(CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(stream), headings);
			case XLSX -> new ResultSheet(stream, headings);
		};
	}

	/**
	 * A match as it is written.
	 *
	 * @param rank from 1
	 * @param score 0 to 1
	 * @param level in words; empty where none is wanted
	 * @param reason in words; empty where none is wanted
	 */
	record Line(String need, String offer, int rank, double score, String level, String reason) {

		private static final double MILLIONS = 1e6;

		String scoreText() {
			return String.format(Locale.ROOT, "%.6f", this.score);
		}

		double roundedScore() {
			return Math.round(this.score * MILLIONS) / MILLIONS;
		}

	}

	/** Lines as information retrieval evaluates them. */
	record Trec(Writer writer) implements ResultFile {

		@Override
		public void write(Line line) throws IOException {
			this.writer
				.write(line.need() + " Q0 " + line.offer() + " " + line.rank() + " " + line.scoreText() + " caiqiao\n");
		}

		@Override
		public void close() throws IOException {
			this.writer.close();
		}

	}

	/** Values apart by commas. */
	record Csv(CsvWriter writer) implements ResultFile {

		Csv(CsvWriter writer, List<String> headings) {
			this(writer);
			writer.writeRecord(headings);
		}

		@Override
		public void write(Line line) {
			this.writer.writeRecord(line.need(), line.offer(), Integer.toString(line.rank()), line.scoreText(),
					line.level(), line.reason());
		}

		@Override
		public void close() throws IOException {
			this.writer.close();
		}

	}

}
