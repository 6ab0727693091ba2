package org.caiqiao.database;

import java.util.Map;
import java.util.Optional;

/** A database somebody else runs; nothing is started and nothing is stopped. */
record ExternalDatabase(DatabaseAccess access) implements Database {

	static final String URL = "CAIQIAO_DB_URL";

	static final String USER = "CAIQIAO_DB_USER";

	static final String PASSWORD = "CAIQIAO_DB_PASSWORD";

	static Optional<Database> of(Map<String, String> environment) {
		String url = environment.getOrDefault(URL, "").strip();
		if (url.isEmpty()) {
			return Optional.empty();
		}
		if (!url.startsWith("jdbc:postgresql:")) {
			throw new DatabaseException(URL + " must begin with jdbc:postgresql: and is \"" + url + "\"");
		}
		return Optional.of(new ExternalDatabase(new DatabaseAccess(url, environment.getOrDefault(USER, "caiqiao"),
				environment.getOrDefault(PASSWORD, ""))));
	}

	@Override
	public void close() {
		// It is not ours to stop.
	}

}
