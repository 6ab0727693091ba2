package org.caiqiao.database;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;

/**
 * A real PostgreSQL with its data in the data folder. Its server is a process of its own,
 * which may outlive the portal when that is killed; whoever comes next goes on with it.
 * Everybody who uses it holds a share of {@code postgres.lock}; the last to leave stops
 * the server. Starting and stopping are done by one at a time, under {@code start.lock}.
 */
final class EmbeddedDatabase implements Database {

	private static final String NAME = "caiqiao";

	private static final String INVALID_PASSWORD = "28P01";

	private static final int TRIES = 5;

	private final PostgresServer server;

	private final FolderLock share;

	private final DatabaseAccess access;

	private EmbeddedDatabase(PostgresServer server, FolderLock share, DatabaseAccess access) {
		this.server = server;
		this.share = share;
		this.access = access;
	}

	static EmbeddedDatabase open(DataFolder folder) {
		try (FolderLock starting = FolderLock.alone(folder.create().resolve("start.lock"))) {
			FolderLock share = FolderLock.shared(folder.resolve("postgres.lock"));
			try {
				Unfinished.removeAll(folder);
				Unprivileged user = Unprivileged.here();
				user.enter(folder.path());
				var server = new PostgresServer(folder, folder.resolve("postgres"), PostgresBinaries.in(folder.path()),
						user);
				return new EmbeddedDatabase(server, share, running(server));
			}
			catch (IOException | RuntimeException ex) {
				share.close();
				throw ex;
			}
		}
		catch (IOException ex) {
			throw new DatabaseException("The data folder " + folder + " cannot be used: " + ex, ex);
		}
	}

	@Override
	public DatabaseAccess access() {
		return this.access;
	}

	@Override
	public void close() {
		DataFolder folder = this.server.folder();
		try (FolderLock stopping = FolderLock.alone(folder.resolve("start.lock"))) {
			this.share.close();
			Optional<FolderLock> last = FolderLock.tryAlone(folder.resolve("postgres.lock"));
			if (last.isPresent()) {
				this.server.stop();
				last.get().close();
			}
		}
		catch (IOException ex) {
			throw new DatabaseException("The database of " + folder + " could not be stopped: " + ex, ex);
		}
	}

	private static DatabaseAccess running(PostgresServer server) throws IOException {
		Optional<Credentials> known = Credentials.read(server.folder());
		Credentials credentials = known.orElseGet(Credentials::random);
		if (known.isEmpty()) {
			credentials.write(server.folder());
		}
		if (!server.exists()) {
			server.initialize(credentials);
		}
		else if (known.isEmpty()) {
			server.stop();
			server.setPassword(credentials);
		}
		SQLException reason = null;
		for (int attempt = 0; attempt < TRIES; attempt++) {
			Postmaster postmaster = ServerStart.ready(server, credentials.port());
			credentials = credentials.withPort(postmaster.port());
			try {
				createDatabase(credentials);
				credentials.write(server.folder());
				return credentials.access(NAME);
			}
			catch (SQLException ex) {
				// A server that was going down, or does not know this password.
				reason = ex;
				server.stop();
				if (INVALID_PASSWORD.equals(ex.getSQLState())) {
					server.setPassword(credentials);
				}
			}
		}
		throw new DatabaseException("The database server of " + server.folder() + " does not answer: " + reason,
				reason);
	}

	private static void createDatabase(Credentials credentials) throws SQLException {
		DatabaseAccess maintenance = credentials.access("postgres");
		try (Connection connection = DriverManager.getConnection(maintenance.url(), maintenance.user(),
				maintenance.password()); var statement = connection.createStatement()) {
			try (var found = statement.executeQuery("select from pg_database where datname = '" + NAME + "'")) {
				if (found.next()) {
					return;
				}
			}
			statement.execute("create database " + NAME);
		}
	}

}
