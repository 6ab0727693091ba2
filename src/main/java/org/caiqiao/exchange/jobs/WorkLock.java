package org.caiqiao.exchange.jobs;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

import javax.sql.DataSource;

/**
 * The right to work off imports, which one connection to the database has at a time. The
 * database takes it back when that connection breaks, so after a crash at once.
 */
final class WorkLock implements AutoCloseable {

	/** Any number that nothing else locks. */
	private static final long KEY = 0x696D706F7274L;

	private final Connection connection;

	private WorkLock(Connection connection) {
		this.connection = connection;
	}

	static Optional<WorkLock> tryTake(DataSource dataSource) {
		try {
			Connection connection = dataSource.getConnection();
			if (call(connection, "select pg_try_advisory_lock(?)")) {
				return Optional.of(new WorkLock(connection));
			}
			connection.close();
			return Optional.empty();
		}
		catch (SQLException ex) {
			throw new IllegalStateException("no lock to work off imports", ex);
		}
	}

	@Override
	public void close() {
		try (this.connection) {
			call(this.connection, "select pg_advisory_unlock(?)");
		}
		catch (SQLException ex) {
			throw new IllegalStateException("the lock to work off imports was lost", ex);
		}
	}

	private static boolean call(Connection connection, String sql) throws SQLException {
		try (PreparedStatement statement = connection.prepareStatement(sql)) {
			statement.setLong(1, KEY);
			try (ResultSet result = statement.executeQuery()) {
				return result.next() && result.getBoolean(1);
			}
		}
	}

}
