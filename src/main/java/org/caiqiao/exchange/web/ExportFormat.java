package org.caiqiao.exchange.web;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import de.siegmar.fastcsv.writer.CsvWriter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The kinds of files that lists are written to. */
enum ExportFormat {

	XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet") {

		@Override
		ExportSheet begin(OutputStream out) {
			return new Xlsx(out);
		}

	},

	CSV("text/csv;charset=UTF-8") {

		@Override
		ExportSheet begin(OutputStream out) throws IOException {
			out.write(ListingExport.mark());
			return new Csv(CsvWriter.builder().build(new OutputStreamWriter(out, StandardCharsets.UTF_8)));
		}

	};

	private final String type;

	ExportFormat(String type) {
		this.type = type;
	}

	abstract ExportSheet begin(OutputStream out) throws IOException;

	String type() {
		return this.type;
	}

	/** Cells of type text: a spreadsheet takes none of them for a formula. */
	private static final class Xlsx implements ExportSheet {

		/** Longer texts make a spreadsheet unreadable to some programs. */
		private static final int LONGEST = 32_000;

		/** Rows held in memory. */
		private static final int PART = 500;

		private final Workbook workbook;

		private final Worksheet sheet;

		private int row;

		Xlsx(OutputStream out) {
			this.workbook = new Workbook(out, "Caiqiao", null);
			this.sheet = this.workbook.newWorksheet("1");
		}

		@Override
		public void row(List<String> cells) {
			for (int column = 0; column < cells.size(); column++) {
				String text = cells.get(column);
				this.sheet.value(this.row, column, text.substring(0, Math.min(LONGEST, text.length())));
			}
			this.row++;
			if (this.row % PART == 0) {
				try {
					this.sheet.flush();
				}
				catch (IOException ex) {
					throw new UncheckedIOException(ex);
				}
			}
		}

		@Override
		public void close() throws IOException {
			this.workbook.finish();
		}

	}

	/**
	 * What begins like a formula is marked as text.
	 *
	 * @param file the writer
	 */
	private record Csv(CsvWriter file) implements ExportSheet {

		@Override
		public void row(List<String> cells) {
			this.file.writeRecord(cells.stream()
				.map(text -> text.matches("(?s)[=+\\-@\\t\\r\\n＝＋－＠].*") ? "'" + text : text)
				.toList());
		}

		@Override
		public void close() throws IOException {
			this.file.close();
		}

	}

}
