package org.caiqiao.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes, starts and stops the cluster of one data folder through PostgreSQL's own
 * programs.
 */
record PostgresServer(DataFolder folder, Path cluster, PostgresBinaries binaries, Unprivileged user) {

	static final String LOG = "server.log";

	private static final long LARGE_LOG = 10_000_000;

	/**
	 * What differs from PostgreSQL's defaults; durability (fsync, synchronous_commit,
	 * full_page_writes) stays as they are. A query ends when its portal has died.
	 */
	private static final List<String> SETTINGS = List.of("listen_addresses=127.0.0.1", "unix_socket_directories=",
			"max_connections=60", "jit=off", "client_connection_check_interval=2s", "log_min_messages=warning",
			"log_checkpoints=off", "wal_compression=on");

	private static final Duration LONG = Duration.ofMinutes(3);

	boolean exists() {
		return Files.exists(this.cluster.resolve("PG_VERSION"));
	}

	/**
	 * Makes the cluster beside its place and moves it there when it is whole, so that a
	 * death on the way leaves nothing half made.
	 */
	void initialize(Credentials credentials) throws IOException {
		Path unfinished = Files.createTempDirectory(this.folder.path(), Unfinished.PREFIX);
		Path secret = Files.createTempFile(this.folder.path(), Unfinished.PREFIX, ".secret");
		Files.writeString(secret, credentials.password());
		this.user.own(unfinished);
		this.user.own(secret);
		Program initdb = run("initdb", "--pgdata=" + unfinished, "--username=" + credentials.user(),
				"--pwfile=" + secret, "--auth=scram-sha-256", "--encoding=UTF8", "--locale-provider=builtin",
				"--builtin-locale=C.UTF-8", "--locale=C");
		Files.delete(secret);
		if (initdb.failed()) {
			throw new DatabaseException("The database could not be made in " + this.folder + ": " + initdb.output());
		}
		Files.move(unfinished, this.cluster, StandardCopyOption.ATOMIC_MOVE);
	}

	/** Starts it on a free port, if possible the one it had. */
	Program start(int formerPort) throws IOException {
		Path log = this.cluster.resolve(LOG);
		if (Files.exists(log) && Files.size(log) > LARGE_LOG) {
			Files.move(log, this.cluster.resolve(LOG + ".1"), StandardCopyOption.REPLACE_EXISTING);
		}
		var options = new ArrayList<>(List.of("-p", Integer.toString(freePort(formerPort))));
		SETTINGS.forEach((setting) -> options.addAll(List.of("-c", setting)));
		return run("pg_ctl", "start", "--wait", "--timeout=150", "--pgdata=" + this.cluster, "--log=" + log,
				"--options=" + String.join(" ", options));
	}

	/**
	 * Stops it, if it runs, after its open transactions were rolled back; harder when
	 * that does not end. Never without a look at the process: pg_ctl would signal whoever
	 * got the number of a dead server.
	 */
	void stop() {
		if (Postmaster.of(this.cluster).isEmpty()) {
			return;
		}
		for (String mode : List.of("fast", "immediate")) {
			Program stop = run("pg_ctl", "stop", "--wait", "--timeout=60", "--mode=" + mode,
					"--pgdata=" + this.cluster);
			if (!stop.failed() || Postmaster.of(this.cluster).isEmpty()) {
				return;
			}
		}
		throw new DatabaseException("The database server of " + this.folder + " does not stop; its process is "
				+ Postmaster.of(this.cluster).map(Postmaster::pid).orElse(0L));
	}

	/** Gives the cluster the password of the credentials while no server runs. */
	void setPassword(Credentials credentials) {
		String sql = "alter role " + credentials.user() + " password '" + credentials.password() + "';\n";
		Program single = Program.run(LONG, this.user
			.command(List.of(this.binaries.program("postgres"), "--single", "-D", this.cluster.toString(), "postgres")),
				sql);
		if (single.failed()) {
			throw new DatabaseException("The password of the database could not be set: " + single.output());
		}
	}

	/** The last lines of its log, to tell why it does not start. */
	String lastWords() {
		try {
			List<String> lines = Files.readAllLines(this.cluster.resolve(LOG));
			return String.join("\n", lines.subList(Math.max(0, lines.size() - 5), lines.size()));
		}
		catch (IOException ex) {
			return "";
		}
	}

	private Program run(String program, String... arguments) {
		var command = new ArrayList<>(List.of(this.binaries.program(program)));
		command.addAll(List.of(arguments));
		return Program.run(LONG, this.user.command(command));
	}

	private static int freePort(int wanted) throws IOException {
		try (var socket = new ServerSocket(wanted, 1, InetAddress.getLoopbackAddress())) {
			return socket.getLocalPort();
		}
		catch (IOException ex) {
			if (wanted == 0) {
				throw ex;
			}
			return freePort(0);
		}
	}

}
