package org.caiqiao.exchange.rows;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import de.siegmar.fastcsv.reader.CsvReader;

import org.springframework.context.MessageSource;

/**
 * Finds the constant that somebody means who wrote its label in any of the portal's
 * languages, or one of the other names in {@code exchange/choices.csv}.
 *
 * @param type the constants
 * @param byKey the constants by what they are called
 * @param <E> the constants
 */
record ChoiceNames<E extends Enum<E>>(Class<E> type, Map<String, E> byKey) {

	private static final List<Locale> LANGUAGES = List.of(Locale.SIMPLIFIED_CHINESE, Locale.TRADITIONAL_CHINESE,
			Locale.ENGLISH);

	static <E extends Enum<E>> ChoiceNames<E> of(Class<E> type, MessageSource messages) {
		var byKey = new HashMap<String, E>();
		for (E constant : type.getEnumConstants()) {
			byKey.put(Names.key(constant.name()), constant);
			LANGUAGES.forEach(
					language -> byKey.put(Names.key(messages.getMessage(label(constant), null, language)), constant));
		}
		others(type.getSimpleName()).forEach((name, constant) -> byKey.put(name, Enum.valueOf(type, constant)));
		return new ChoiceNames<>(type, Map.copyOf(byKey));
	}

	/** The key of a constant's label. */
	static String label(Enum<?> constant) {
		return "enum." + constant.getDeclaringClass().getSimpleName() + "." + constant.name();
	}

	E one(String text) {
		E found = this.byKey.get(Names.key(text));
		if (found == null) {
			throw new BadValue("import.finding.choice", text.strip(),
					Arrays.stream(this.type.getEnumConstants())
						.map(each -> "#" + label(each))
						.collect(Collectors.joining(" ")));
		}
		return found;
	}

	Set<E> several(String text) {
		E whole = this.byKey.get(Names.key(text));
		if (whole != null) {
			return Set.of(whole);
		}
		return Arrays.stream(text.split("[;；|\\n，,、/]+"))
			.filter(part -> !part.isBlank())
			.map(this::one)
			.collect(Collectors.toCollection(LinkedHashSet::new));
	}

	private static Map<String, String> others(String type) {
		var stream = Objects.requireNonNull(ChoiceNames.class.getResourceAsStream("/exchange/choices.csv"));
		var others = new HashMap<String, String>();
		try (var rows = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
			rows.stream()
				.filter(row -> row.getField("type").equals(type))
				.forEach(row -> Arrays.stream(row.getField("names").split("\\|"))
					.forEach(name -> others.put(Names.key(name), row.getField("constant"))));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return others;
	}

}
