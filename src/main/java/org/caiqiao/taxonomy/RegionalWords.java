package org.caiqiao.taxonomy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The table of words and characters that cannot be converted one by one; its head says
 * what its columns mean.
 *
 * @param rows in the order of the file; of several that would write one word the first
 * counts
 */
record RegionalWords(List<Row> rows) {

	static final RegionalWords LOADED = new RegionalWords(
			Resources.lines("/taxonomy/regional-words.csv").stream().skip(1).map(Row::of).toList());

	/** Characters and words towards Simplified, ready for a {@link Replacer}. */
	Map<String, String> towardsSimplified() {
		Map<String, String> characters = SimplifiedCharacters.all();
		this.rows.stream()
			.filter(row -> row.use().reads() && row.traditional().length() == 1)
			.forEach(row -> characters.put(row.traditional(), row.simplified()));
		// A row that leaves a character as it is only took ICU's pair out.
		characters.entrySet().removeIf(entry -> entry.getKey().equals(entry.getValue()));
		var converted = new Replacer(characters);
		var mappings = new LinkedHashMap<>(characters);
		this.rows.stream().filter(row -> row.use().reads() && row.traditional().length() > 1).forEach(row -> {
			mappings.put(row.traditional(), row.simplified());
			switch (row.use()) {
				case READ_BOTH_SPELLINGS, BOTH_BOTH_SPELLINGS ->
					mappings.put(converted.replace(row.traditional()), row.simplified());
				case KEEP -> mappings.put(row.simplified(), row.simplified());
				default -> {
				}
			}
		});
		return Map.copyOf(mappings);
	}

	/** Words towards Traditional; the characters between them are left to ICU. */
	Map<String, String> towardsTraditional() {
		var mappings = new LinkedHashMap<String, String>();
		this.rows.stream()
			.filter(row -> row.use().writes())
			.forEach(row -> mappings.putIfAbsent(row.simplified(), row.traditional()));
		// What is written already stays: 演算法 must not have its 算法 written once more.
		List.copyOf(mappings.values()).forEach(written -> mappings.putIfAbsent(written, written));
		return Map.copyOf(mappings);
	}

	/** One line of the table. */
	record Row(String traditional, String simplified, Use use) {

		static Row of(String line) {
			String[] cells = line.split(",", 4);
			return new Row(cells[0], cells[1], Use.of(cells[2]));
		}

	}

	/** When a row counts. */
	enum Use {

		READ, READ_BOTH_SPELLINGS, KEEP, WRITE, BOTH, BOTH_BOTH_SPELLINGS;

		static Use of(String cell) {
			return switch (cell) {
				case "read" -> READ;
				case "read+" -> READ_BOTH_SPELLINGS;
				case "keep" -> KEEP;
				case "write" -> WRITE;
				case "both" -> BOTH;
				case "both+" -> BOTH_BOTH_SPELLINGS;
				default -> throw new IllegalArgumentException("no such use: " + cell);
			};
		}

		boolean reads() {
			return this != WRITE;
		}

		boolean writes() {
			return this == WRITE || this == BOTH || this == BOTH_BOTH_SPELLINGS;
		}

	}

}
