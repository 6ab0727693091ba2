package org.caiqiao.exchange.rows;

import java.util.List;

/**
 * What a field of a row was understood to say.
 *
 * @param field the field
 * @param values as they are kept
 * @param list the code list or the constants the values are of, as in {@code FIELD} or
 * {@code enum.NeedKind}; empty where they speak for themselves
 */
public record Understood(String field, List<String> values, String list) {

	static Understood of(String field, Object value) {
		return new Understood(field, List.of(value.toString()), "");
	}

}
