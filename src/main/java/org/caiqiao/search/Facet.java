package org.caiqiao.search;

import java.util.List;

/**
 * One way to narrow a listing, with how many rows each choice would leave.
 *
 * @param name the query parameter, such as {@code field}; its heading is the message
 * {@code facet.<name>}
 * @param values the choices, most rows first, chosen ones always among them
 */
public record Facet(String name, List<Value> values) {

	/** Whether a value of it is chosen. */
	public boolean active() {
		return this.values.stream().anyMatch(Value::chosen);
	}

	/**
	 * One choice.
	 *
	 * @param code what stands in the address
	 * @param label what a person reads, in the reader's language
	 * @param count rows that the list would hold with this value
	 * @param chosen whether it narrows the list now
	 */
	public record Value(String code, String label, long count, boolean chosen) {
	}

}
