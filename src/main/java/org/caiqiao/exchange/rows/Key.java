package org.caiqiao.exchange.rows;

/**
 * Something by which two rows are likely about the same thing.
 *
 * @param sort what it is, as in {@code import.duplicate.file.<sort>}
 * @param value in a form in which two spellings are the same
 * @param certain whether the portal cannot keep two entries with it
 */
public record Key(String sort, String value, boolean certain) {

	static Key id(String value) {
		return new Key("id", value.strip(), false);
	}

	static Key title(String value) {
		return new Key("title", Names.key(value), false);
	}

	/** Whether it says anything. */
	boolean filled() {
		return !this.value.isEmpty();
	}

}
