package org.caiqiao.database;

import java.util.Map;

/**
 * A database that is there for as long as this is open.
 */
public interface Database extends AutoCloseable {

	/** How to connect. */
	DatabaseAccess access();

	/** Gives it up; a server that nobody else uses is stopped. */
	@Override
	void close();

	/**
	 * The external database of {@code CAIQIAO_DB_URL}, {@code CAIQIAO_DB_USER} and
	 * {@code CAIQIAO_DB_PASSWORD} when the first is set, else the PostgreSQL in the data
	 * folder, which is started when it does not run.
	 * @throws DatabaseException when there is none to be had
	 */
	static Database open(DataFolder folder, Map<String, String> environment) {
		return ExternalDatabase.of(environment).orElseGet(() -> EmbeddedDatabase.open(folder));
	}

}
