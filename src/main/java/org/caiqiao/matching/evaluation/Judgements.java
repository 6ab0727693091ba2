package org.caiqiao.matching.evaluation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Pairs that people judged.
 *
 * @param levels for each need the judged achievements with their level, 1 (unrelated) to
 * 4 (strongly related)
 */
public record Judgements(Map<String, Map<String, Integer>> levels) {

	/** From this level on an achievement is what the need looks for. */
	static final int RELEVANT = 3;

	static final int HIGHEST = 4;

	/**
	 * Reads lines of need, achievement and level, apart by tabs, below a line of
	 * headings.
	 * @param pairs whether each line names a pair that belongs together, whatever its
	 * third column says
	 * @throws MalformedLine if a line is none of these
	 */
	public static Judgements read(Path file, boolean pairs) throws IOException, MalformedLine {
		var levels = new LinkedHashMap<String, Map<String, Integer>>();
		List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
		for (int i = 1; i < lines.size(); i++) {
			if (lines.get(i).isBlank()) {
				continue;
			}
			String[] cells = lines.get(i).strip().split("\t");
			if (cells.length < 3 || (!pairs && !cells[2].matches("[1-4]"))) {
				throw new MalformedLine(i + 1);
			}
			levels.computeIfAbsent(cells[0], (need) -> new LinkedHashMap<>())
				.put(cells[1], pairs ? HIGHEST : Integer.parseInt(cells[2]));
		}
		if (levels.isEmpty()) {
			throw new MalformedLine(1);
		}
		return new Judgements(levels);
	}

	/** A line that is not a judgement. */
	public static final class MalformedLine extends Exception {

		private final int number;

		MalformedLine(int number) {
			this.number = number;
		}

		/** Its number in the file, from 1. */
		public int number() {
			return this.number;
		}

	}

}
