package org.caiqiao.matching.evaluation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;

import org.caiqiao.matching.engine.Ranking;

/**
 * The figures of a ranking as a file, those not trained as they are in use.
 *
 * @param values by name
 */
record RankingFigures(Properties values) {

	static RankingFigures shipped() {
		return new RankingFigures(Ranking.standardFigures());
	}

	void set(String name, Ranking.Model model) {
		set(name + ".words", model.words());
		set(name + ".meaning", model.meaning());
		set(name + ".weak", model.weak());
		set(name + ".fair", model.fair());
		set(name + ".strong", model.strong());
	}

	/** The same figures make the same file. */
	void write(Path file) throws IOException {
		List<String> lines = new ArrayList<>();
		lines.add("# Figures of the ranking, as bin/caiqiao evaluate --train writes them.");
		this.values.stringPropertyNames()
			.stream()
			.sorted()
			.forEach((name) -> lines.add(name + "=" + this.values.getProperty(name)));
		Files.write(file, lines, StandardCharsets.UTF_8);
	}

	private void set(String name, double value) {
		this.values.setProperty(name, String.format(Locale.ROOT, "%.3f", value));
	}

}
