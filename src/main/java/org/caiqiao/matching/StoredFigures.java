package org.caiqiao.matching;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.caiqiao.matching.engine.Ranking;
import org.jspecify.annotations.Nullable;

/**
 * Figures of a ranking by name, those only that differ from the ones that come with the
 * portal.
 *
 * @param values by name
 */
record StoredFigures(SortedMap<String, String> values) {

	/** Those that come with the portal. */
	static final StoredFigures SHIPPED = new StoredFigures(new TreeMap<>());

	/** Figures from the text in which they were kept. */
	static StoredFigures of(String text) {
		var read = new Properties();
		try {
			read.load(new StringReader(text));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return of(read);
	}

	/** Of all figures those that differ. */
	static StoredFigures of(Properties all) {
		Properties shipped = Ranking.standardFigures();
		var different = new TreeMap<String, String>();
		all.stringPropertyNames()
			.stream()
			.filter(name -> !same(all.getProperty(name), shipped.getProperty(name)))
			.forEach(name -> different.put(name, all.getProperty(name)));
		return new StoredFigures(different);
	}

	private static boolean same(String figure, @Nullable String shipped) {
		return shipped != null && new BigDecimal(figure).compareTo(new BigDecimal(shipped)) == 0;
	}

	/** The text in which they are kept; the same figures make the same text. */
	String text() {
		return this.values.entrySet()
			.stream()
			.map(entry -> entry.getKey() + "=" + entry.getValue())
			.collect(Collectors.joining("\n"));
	}

	/** The ranking by them. */
	Ranking ranking() {
		Properties all = Ranking.standardFigures();
		all.putAll(this.values);
		return Ranking.of(all);
	}

	/** What officers multiply each part with; 1 where they left it. */
	Map<WeighedPart, BigDecimal> weights() {
		var weights = new EnumMap<WeighedPart, BigDecimal>(WeighedPart.class);
		for (WeighedPart part : WeighedPart.values()) {
			weights.put(part, new BigDecimal(this.values.getOrDefault(part.figure(), "1")));
		}
		return weights;
	}

	/** The same figures with these weights. */
	StoredFigures weighed(Map<WeighedPart, BigDecimal> weights) {
		var weighed = new TreeMap<>(this.values);
		weights.forEach((part, weight) -> {
			if (weight.compareTo(BigDecimal.ONE) == 0) {
				weighed.remove(part.figure());
			}
			else {
				weighed.put(part.figure(), weight.stripTrailingZeros().toPlainString());
			}
		});
		return new StoredFigures(weighed);
	}

	/** Whether anything but weights differs. */
	boolean trained() {
		return this.values.keySet().stream().anyMatch(name -> !name.startsWith("weight."));
	}

}
