package org.caiqiao.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * Brings the server of a cluster to where it takes connections: goes on with one that
 * lives, waits for one that starts or stops, else starts it.
 */
final class ServerStart {

	/** Replaying the log after a crash takes its time. */
	private static final Duration LIMIT = Duration.ofMinutes(5);

	private static final Duration PAUSE = Duration.ofMillis(100);

	private static final Duration PAUSE_AFTER_FAILURE = Duration.ofSeconds(2);

	/**
	 * The first may fail as processes of a server that was killed take a moment to die.
	 */
	private static final int STARTS = 4;

	private ServerStart() {
	}

	static Postmaster ready(PostgresServer server, int formerPort) throws IOException {
		long end = System.nanoTime() + LIMIT.toNanos();
		int starts = 0;
		while (System.nanoTime() < end) {
			Optional<Postmaster> postmaster = Postmaster.of(server.cluster());
			if (postmaster.isPresent()) {
				if (postmaster.get().ready()) {
					return postmaster.get();
				}
				pause(PAUSE);
				continue;
			}
			removePidOfAnother(server.cluster());
			Program start = server.start(formerPort);
			starts++;
			if (start.failed() && Postmaster.of(server.cluster()).isEmpty()) {
				if (starts == STARTS) {
					throw new DatabaseException("The database server of " + server.folder() + " does not start: "
							+ start.output() + "\n" + server.lastWords());
				}
				pause(PAUSE_AFTER_FAILURE);
			}
		}
		throw new DatabaseException("The database server of " + server.folder() + " did not come up within "
				+ LIMIT.toMinutes() + " minutes; its log is " + server.cluster().resolve(PostgresServer.LOG));
	}

	/**
	 * PostgreSQL itself removes the file of a server that is gone, unless its number has
	 * passed to some other process, or the machine lost power before anything was in it.
	 */
	private static void removePidOfAnother(Path cluster) throws IOException {
		Path file = cluster.resolve(Postmaster.FILE);
		if (!Files.exists(file)) {
			return;
		}
		if (Files.size(file) == 0) {
			pause(PAUSE_AFTER_FAILURE);
			if (Files.exists(file) && Files.size(file) == 0) {
				Files.delete(file);
			}
		}
		else if (Postmaster.isOfAnotherProcess(cluster)) {
			Files.delete(file);
		}
	}

	private static void pause(Duration time) {
		try {
			Thread.sleep(time);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new DatabaseException("interrupted while waiting for the database", ex);
		}
	}

}
