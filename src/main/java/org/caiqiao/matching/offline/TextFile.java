package org.caiqiao.matching.offline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.caiqiao.matching.engine.Kind;
import org.caiqiao.matching.engine.MatchText;
import org.caiqiao.table.Table;
import org.caiqiao.table.TableLine;

/**
 * The texts of a file of needs, achievements or experts.
 *
 * @param texts those of one subject stand together
 * @param unused headings of columns that the matching does not know
 * @param blank the numbers of lines that say nothing and were left out
 */
record TextFile(List<MatchText> texts, List<String> unused, List<Long> blank) {

	/**
	 * Reads a file.
	 * @throws org.caiqiao.table.BrokenFile if it is damaged or of no known format
	 * @throws FileRefused if what it says cannot be matched
	 */
	static TextFile read(Path file, Kind kind) throws IOException, FileRefused {
		try (Table table = Table.open(file, file.getFileName().toString(), TextFile::known)) {
			return new Reading(table, kind).read();
		}
	}

	private static int known(List<String> headings) {
		return (int) headings.stream().filter((heading) -> Column.of(heading).isPresent()).count();
	}

	private static final class Reading {

		private final Table table;

		private final Kind kind;

		private final Map<Column, Integer> columns = new EnumMap<>(Column.class);

		private final List<String> unused = new ArrayList<>();

		Reading(Table table, Kind kind) {
			this.table = table;
			this.kind = kind;
		}

		TextFile read() throws IOException, FileRefused {
			findColumns();
			var texts = new ArrayList<MatchText>();
			var blank = new ArrayList<Long>();
			var lines = new HashMap<String, Long>();
			for (TableLine line = this.table.next(); line != null; line = this.table.next()) {
				var cells = new EnumMap<Column, String>(Column.class);
				for (var column : this.columns.entrySet()) {
					cells.put(column.getKey(), line.cell(column.getValue()).text());
				}
				var row = new TextRow(line.number(), cells);
				if (line.defect() != null) {
					throw new FileRefused("match.file.defect." + line.defect(), line.number());
				}
				Long before = lines.put(row.id(), line.number());
				if (before != null) {
					throw new FileRefused("match.file.twice", row.id(), before, line.number());
				}
				List<MatchText> pieces = row.texts(this.kind);
				if (pieces.isEmpty()) {
					blank.add(line.number());
				}
				texts.addAll(pieces);
			}
			if (texts.isEmpty()) {
				throw new FileRefused("match.file.nothing");
			}
			return new TextFile(texts, this.unused, blank);
		}

		private void findColumns() throws FileRefused {
			List<String> headings = this.table.headings();
			for (int i = 0; i < headings.size(); i++) {
				Column column = Column.of(headings.get(i)).orElse(null);
				if (column != null && !this.columns.containsKey(column)) {
					this.columns.put(column, i);
				}
				else if (!headings.get(i).isEmpty()) {
					this.unused.add(headings.get(i));
				}
			}
			boolean text = this.columns.containsKey(Column.TITLE) || this.columns.containsKey(Column.TEXT)
					|| this.columns.containsKey(Column.WORKS);
			if (!this.columns.containsKey(Column.ID) || !text) {
				String known = Arrays.stream(Column.values()).map(Column::label).collect(Collectors.joining(", "));
				throw new FileRefused("match.file.columns", String.join(", ", headings), known);
			}
		}

	}

}
