package org.caiqiao.exchange.rows;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import de.siegmar.fastcsv.reader.CsvReader;
import org.jspecify.annotations.Nullable;

/**
 * The names that people give to columns, from {@code exchange/columns.csv}; script,
 * width, case, punctuation and what stands in brackets make no difference.
 */
public final class ColumnNames {

	/** Columns that say nothing, such as the number of a row. */
	public static final String NOTHING = "nothing";

	private static final String ANY_KIND = "any";

	private static final Map<String, Map<String, String>> FIELDS = load("/exchange/columns.csv");

	private ColumnNames() {
	}

	/** The field that a column of this name holds, {@link #NOTHING}, or null. */
	public static @Nullable String field(ImportKind kind, String heading) {
		String whole = find(kind, Names.key(heading));
		if (whole == null) {
			whole = find(kind, Names.keyWithoutBrackets(heading));
		}
		return (whole != null) ? whole : ofAlternatives(kind, heading);
	}

	/** Two names for one field, as in 单位/机构; not two fields in one column. */
	private static @Nullable String ofAlternatives(ImportKind kind, String heading) {
		Set<@Nullable String> fields = Arrays.stream(heading.split("[/／、或]"))
			.map(part -> find(kind, Names.keyWithoutBrackets(part)))
			.collect(Collectors.toSet());
		return (fields.size() == 1) ? fields.iterator().next() : null;
	}

	/** How many of these texts are known names of columns. */
	public static int count(ImportKind kind, List<String> texts) {
		return (int) texts.stream().filter(text -> field(kind, text) != null).count();
	}

	private static @Nullable String find(ImportKind kind, String key) {
		String own = of(kind.subject()).get(key);
		return (own != null) ? own : of(ANY_KIND).get(key);
	}

	private static Map<String, String> of(String kind) {
		return Objects.requireNonNull(FIELDS.get(kind), kind);
	}

	private static Map<String, Map<String, String>> load(String resource) {
		var fields = new HashMap<String, Map<String, String>>();
		var stream = Objects.requireNonNull(ColumnNames.class.getResourceAsStream(resource), resource);
		try (var rows = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
			rows.forEach(row -> {
				var names = fields.computeIfAbsent(row.getField("kind"), kind -> new HashMap<>());
				for (String name : row.getField("names").split("\\|")) {
					String before = names.putIfAbsent(Names.key(name), row.getField("field"));
					if (before != null && !before.equals(row.getField("field"))) {
						throw new IllegalStateException(name + " names two fields of " + row.getField("kind"));
					}
				}
			});
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return fields;
	}

}
