package org.caiqiao.taxonomy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The table of words and characters that cannot be converted one by one.
 *
 * @param rows in the order of the file; of several that would write one word the first
 * counts
 */
record RegionalWords(List<Row> rows) {

	static final RegionalWords LOADED = load("/taxonomy/regional-words.csv");

	/** Width, characters and words, later ones overriding earlier ones. */
	Map<String, String> towardsSimplified() {
		Map<String, String> characters = SimplifiedCharacters.all();
		this.rows.stream()
			.filter(row -> row.read() && row.traditional().length() == 1)
			.forEach(row -> characters.put(row.traditional(), row.simplified()));
		var converted = new Replacer(characters);
		var mappings = new LinkedHashMap<>(characters);
		this.rows.stream().filter(Row::read).forEach(row -> {
			mappings.put(row.traditional(), row.simplified());
			if (row.sameInSimplified()) {
				mappings.put(converted.replace(row.traditional()), row.simplified());
			}
		});
		// A character that stands for itself shields nothing: the row only took it out.
		mappings.entrySet().removeIf(entry -> entry.getKey().length() == 1 && entry.getKey().equals(entry.getValue()));
		return Map.copyOf(mappings);
	}

	Map<String, String> towardsTraditional() {
		var mappings = new LinkedHashMap<String, String>();
		this.rows.stream().filter(Row::write).forEach(row -> mappings.putIfAbsent(row.simplified(), row.traditional()));
		return Map.copyOf(mappings);
	}

	private static RegionalWords load(String resource) {
		try (var lines = new BufferedReader(new InputStreamReader(
				Objects.requireNonNull(RegionalWords.class.getResourceAsStream(resource), resource),
				StandardCharsets.UTF_8))) {
			return new RegionalWords(lines.lines().filter(line -> !line.startsWith("#")).skip(1).map(Row::of).toList());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * One line of the table.
	 *
	 * @param read whether it counts towards Simplified
	 * @param write whether it counts towards Traditional
	 * @param sameInSimplified whether the traditional word spelled in Simplified
	 * characters means the same
	 */
	record Row(String traditional, String simplified, boolean read, boolean write, boolean sameInSimplified) {

		static Row of(String line) {
			String[] cells = line.split(",", 4);
			String use = cells[2];
			return new Row(cells[0], cells[1], !use.startsWith("write"), !use.startsWith("read"), use.endsWith("+"));
		}

	}

}
