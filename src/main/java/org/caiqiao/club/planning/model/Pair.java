package org.caiqiao.club.planning.model;

/**
 * Two that a rule binds to each other, by their ids.
 *
 * @param one the one, in an order of meetings the earlier
 * @param other the other, in an order of meetings the later
 */
public record Pair(String one, String other) {

	/** Whether it binds these two, whichever comes first. */
	public boolean of(String first, String second) {
		return this.one.equals(first) && this.other.equals(second)
				|| this.one.equals(second) && this.other.equals(first);
	}

	/** Whether this is one of the two. */
	public boolean has(String id) {
		return this.one.equals(id) || this.other.equals(id);
	}

}
