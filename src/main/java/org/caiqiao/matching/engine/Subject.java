package org.caiqiao.matching.engine;

/**
 * Names what is matched.
 *
 * @param kind what it is
 * @param id its id among its kind
 */
public record Subject(Kind kind, String id) implements Comparable<Subject> {

	/** Unique over all kinds, for the index. */
	String key() {
		return this.kind + ":" + this.id;
	}

	@Override
	public int compareTo(Subject other) {
		int byKind = this.kind.compareTo(other.kind);
		return (byKind != 0) ? byKind : this.id.compareTo(other.id);
	}

	@Override
	public String toString() {
		return key();
	}

}
