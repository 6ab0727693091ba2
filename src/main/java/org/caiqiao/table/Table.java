package org.caiqiao.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.ToIntFunction;

import org.jspecify.annotations.Nullable;

/**
 * A table read from a file: headings, then lines, of which only one is held at a time.
 */
public final class Table implements AutoCloseable {

	/** The most lines a file may have below its headings. */
	public static final int MOST_LINES = 100_000;

	/** A title or a note may stand above the headings, but not a whole letter. */
	private static final int HEADING_WITHIN = 10;

	private final LineSource source;

	private final Deque<TableLine> ahead = new ArrayDeque<>();

	private final List<String> headings;

	private int lines;

	private Table(LineSource source, ToIntFunction<List<String>> known) throws IOException {
		this.source = source;
		this.headings = findHeadings(known);
	}

	/**
	 * Opens a file.
	 * @param name the file's name as its owner knows it, for its ending
	 * @param known how many of these texts are names of columns; the line that has most
	 * of them, among the first few, holds the headings
	 * @throws BrokenFile when it is no file of a known format, damaged or empty
	 */
	public static Table open(Path file, String name, ToIntFunction<List<String>> known) throws IOException {
		LineSource source = Formats.open(file, name);
		try {
			return new Table(source, known);
		}
		catch (IOException | RuntimeException ex) {
			source.close();
			throw ex;
		}
	}

	/**
	 * The names of the columns as they stand in the file; empty for one without a name.
	 */
	public List<String> headings() {
		return this.headings;
	}

	/**
	 * The next line that is not blank, or null after the last.
	 * @throws BrokenFile where the file cannot be read on or is too long
	 */
	public @Nullable TableLine next() throws IOException {
		TableLine line;
		do {
			line = this.ahead.isEmpty() ? this.source.next() : this.ahead.poll();
		}
		while (line != null && line.defect() == null && line.blank());
		if (line != null && ++this.lines > MOST_LINES) {
			throw BrokenFile.because("tooManyLines", MOST_LINES);
		}
		return line;
	}

	/** Whether text in a wrong column is likely the work of a stray separator. */
	public boolean separated() {
		return this.source.separated();
	}

	/** The sheet that is read; empty where the file has none. */
	public String part() {
		return this.source.part();
	}

	/** The sheets that are left out. */
	public List<String> leftOut() {
		return this.source.leftOut();
	}

	private List<String> findHeadings(ToIntFunction<List<String>> known) throws IOException {
		List<TableLine> first = new ArrayList<>();
		int wanted = this.source.headed() ? 1 : HEADING_WITHIN;
		for (TableLine line = this.source.next(); line != null; line = this.source.next()) {
			if (line.defect() != null || !line.blank()) {
				first.add(line);
			}
			if (first.size() >= wanted) {
				break;
			}
		}
		if (first.isEmpty()) {
			throw BrokenFile.because("empty");
		}
		int at = 0;
		int most = 0;
		for (int i = 0; i < first.size(); i++) {
			int count = known.applyAsInt(first.get(i).texts());
			if (count > most) {
				most = count;
				at = i;
			}
		}
		this.ahead.addAll(first.subList(at + 1, first.size()));
		return trimmed(first.get(at).texts());
	}

	private static List<String> trimmed(List<String> headings) {
		int end = headings.size();
		while (end > 0 && headings.get(end - 1).isBlank()) {
			end--;
		}
		return headings.subList(0, end).stream().map(String::strip).toList();
	}

	@Override
	public void close() throws IOException {
		this.source.close();
	}

}
