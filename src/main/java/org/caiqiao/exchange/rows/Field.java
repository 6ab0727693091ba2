package org.caiqiao.exchange.rows;

import java.util.Arrays;
import java.util.List;

import org.caiqiao.taxonomy.CodeList;
import org.jspecify.annotations.Nullable;

/**
 * Something that a column of a file can say about each of its rows.
 *
 * @param name as in {@code import.field.<kind>.<name>}
 * @param required whether a file without such a column is of no use
 * @param example what a value looks like; empty where words would not help
 * @param list the code list its values are of, or null
 * @param choices message keys of the values it can have; empty where it is not bound to
 * some
 */
public record Field(String name, boolean required, String example, @Nullable CodeList list, List<String> choices) {

	static Field required(String name) {
		return new Field(name, true, "", null, List.of());
	}

	static Field of(String name) {
		return like(name, "");
	}

	static Field like(String name, String example) {
		return new Field(name, false, example, null, List.of());
	}

	static Field of(String name, CodeList list) {
		return new Field(name, false, "", list, List.of());
	}

	static Field of(String name, Class<? extends Enum<?>> choices) {
		return new Field(name, false, "", null,
				Arrays.stream(choices.getEnumConstants()).map(ChoiceNames::label).toList());
	}

	static Field yesOrNo(String name) {
		return new Field(name, false, "", null, List.of("import.yes", "import.no"));
	}

}
