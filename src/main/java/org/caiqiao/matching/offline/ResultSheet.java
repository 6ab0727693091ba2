package org.caiqiao.matching.offline;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Matches as rows of a spreadsheet. */
final class ResultSheet implements ResultFile {

	private static final int WIDE = 80;

	private final OutputStream stream;

	private final Workbook workbook;

	private final Worksheet sheet;

	private int row;

	ResultSheet(OutputStream stream, List<String> headings) {
		this.stream = stream;
		this.workbook = new Workbook(stream, "Caiqiao", null);
		this.sheet = this.workbook.newWorksheet("matches");
		this.sheet.width(headings.size() - 1, WIDE);
		this.sheet.freezePane(0, 1);
		for (int i = 0; i < headings.size(); i++) {
			this.sheet.value(0, i, headings.get(i));
		}
	}

	@Override
	public void write(Line line) throws IOException {
		this.row++;
		this.sheet.value(this.row, 0, line.need());
		this.sheet.value(this.row, 1, line.offer());
		this.sheet.value(this.row, 2, line.rank());
		this.sheet.value(this.row, 3, line.roundedScore());
		this.sheet.value(this.row, 4, line.level());
		this.sheet.value(this.row, 5, line.reason());
		if (this.row % 1000 == 0) {
			this.sheet.flush();
		}
	}

	@Override
	public void close() throws IOException {
		// The workbook leaves the stream open.
		try (this.stream) {
			this.workbook.close();
		}
	}

}
