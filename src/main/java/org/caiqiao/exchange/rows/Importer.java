package org.caiqiao.exchange.rows;

import java.util.List;

/**
 * Knows what the rows of one kind of file mean, and writes them.
 *
 * @param <D> a row that was understood
 */
public interface Importer<D> {

	/** The kind of file. */
	ImportKind kind();

	/** What its columns can hold, in the order of the template. */
	List<Field> fields();

	/** Begins a file: looks up what its rows refer to and are compared with. */
	Session<D> begin();

	/** Writes rows as part of an import. */
	void write(List<D> rows, long importId);

	/** Tells the other modules that an import is complete. */
	void complete(long importId);

	/**
	 * Takes back at most so many of what an import wrote.
	 * @return how many; 0 when nothing is left
	 */
	int takeBack(long importId, int most);

	/**
	 * One file of the kind.
	 *
	 * @param <D> a row that was understood
	 */
	interface Session<D> {

		/**
		 * Understands a row. What it finds wrong it tells the row; the result of a row
		 * with errors is not used.
		 */
		D read(Row row);

		/** By what the row can be known, the surest first. */
		List<Key> keys(D row);

		/** The keys of all that the portal has already, with its ids. */
		KeyIndex known();

	}

}
