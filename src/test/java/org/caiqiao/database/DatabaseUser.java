package org.caiqiao.database;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A process that opens the database of a folder, commits a row, says so, and holds a
 * second row in an open transaction until its input ends or it is killed.
 */
public final class DatabaseUser {

	static final String COMMITTED = "committed";

	private DatabaseUser() {
	}

	public static void main(String[] arguments) throws Exception {
		var folder = DataFolder.of(Path.of(arguments[0]), Map.of());
		try (Database database = Database.open(folder, Map.of()); Connection connection = connect(database.access())) {
			connection.setAutoCommit(false);
			try (var statement = connection.createStatement()) {
				statement.execute("create table if not exists note (text varchar(40))");
				statement.execute("insert into note values ('acknowledged')");
				connection.commit();
				statement.execute("insert into note values ('not acknowledged')");
			}
			System.out.println(COMMITTED);
			while (System.in.read() >= 0) {
				// Stays until it is let go.
			}
			connection.rollback();
		}
	}

	static Connection connect(DatabaseAccess access) throws Exception {
		return DriverManager.getConnection(access.url(), access.user(), access.password());
	}

	/** Starts it in a JVM of its own. */
	static JavaProcess start(Path folder) throws Exception {
		return JavaProcess.start(DatabaseUser.class, Map.of(), folder.toString());
	}

	static @Nullable String committedRows(DatabaseAccess access) throws Exception {
		try (Connection connection = connect(access);
				var statement = connection.createStatement();
				var rows = statement.executeQuery("select string_agg(text, ',') from note")) {
			rows.next();
			return rows.getString(1);
		}
	}

}
