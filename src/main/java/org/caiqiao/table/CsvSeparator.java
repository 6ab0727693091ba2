package org.caiqiao.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds out what stands between two values of a text file. */
final class CsvSeparator {

	private static final String SEPARATORS = ",\t;|";

	private static final int SAMPLE_LINES = 20;

	private CsvSeparator() {
	}

	/**
	 * The separator that splits the first line into most values, of those that split the
	 * following lines too; a file of one column has none, which any of them reads.
	 */
	static char of(String sample) {
		List<String> lines = unquotedLines(sample);
		return (char) SEPARATORS.chars()
			.boxed()
			.max(Comparator.comparingLong(candidate -> score(lines, candidate)))
			.orElse((int) ',')
			.intValue();
	}

	private static long score(List<String> lines, int separator) {
		if (lines.isEmpty()) {
			return 0;
		}
		long inFirst = lines.getFirst().chars().filter(character -> character == separator).count();
		long alike = lines.stream()
			.filter(line -> line.chars().filter(character -> character == separator).count() >= inFirst)
			.count();
		// Commas come first in the list of candidates and win a tie only by this one.
		return 2 * inFirst * alike + ((separator == ',') ? 1 : 0);
	}

	/** The sample's lines, without what stands in quotation marks. */
	private static List<String> unquotedLines(String sample) {
		var lines = new ArrayList<String>();
		var line = new StringBuilder();
		boolean quoted = false;
		for (char character : sample.toCharArray()) {
			if (character == '"') {
				quoted = !quoted;
			}
			else if (character == '\n' && !quoted) {
				lines.add(line.toString());
				line.setLength(0);
			}
			else if (!quoted) {
				line.append(character);
			}
		}
		lines.add(line.toString());
		return lines.stream().filter(text -> !text.isBlank()).limit(SAMPLE_LINES).toList();
	}

}
